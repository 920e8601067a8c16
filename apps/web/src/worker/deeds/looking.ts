import {
  companyOffer,
  dayStartOf,
  indexEntries,
  lichenSeed,
  listEntries,
  momentNow,
  ownWords,
  type SearchIndex,
  tagsOf,
} from "@lichen/companion";
import { FEELINGS } from "@lichen/content";
import {
  type DaysCameBack,
  daysCameBack,
  daysOfPractice,
  highlightsOf,
  isBackAfterAWhile,
  type LifeRecord,
  needlesOf,
  whenOfRecord,
} from "@lichen/core";
import type { Life } from "@lichen/thallus";
import type { Answerers } from "../../port/deeds.ts";
import type { House } from "../house.ts";
import { dayViews } from "../views/day-views.ts";
import { entryView } from "../views/entry-view.ts";
import type { LaidOut } from "../views/laid-out.ts";
import { lichenFruits } from "../views/lichen-fruits.ts";
import { type TimelineRows, timelineRows } from "../views/timeline-rows.ts";

type Looking =
  | "today"
  | "lichen"
  | "lichenFruits"
  | "entry"
  | "timeline"
  | "rowOfDay"
  | "hiddenEntries"
  | "search"
  | "days"
  | "firstDay"
  | "ownWords"
  | "tags"
  | "dayStart";

/** What was made of the entries as they are laid out, when first asked for. */
interface Laid {
  readonly entries: readonly LifeRecord[];
  rows?: TimelineRows;
  index?: SearchIndex;
  lichen?: Life;
  cameBack?: DaysCameBack;
}

/** Deeds that look back. */
export function looking(house: House, laidOut: () => LaidOut): Pick<Answerers, Looking> {
  const drawer = house.drawers.drawer<Laid>();

  function layOut(): Laid {
    const { entries } = laidOut();
    if (drawer.held?.entries === entries) return drawer.held;
    const laid: Laid = { entries };
    drawer.held = laid;
    return laid;
  }

  function rows(): TimelineRows {
    const now = layOut();
    now.rows ??= timelineRows(now.entries, house.notebook().life);
    return now.rows;
  }

  return {
    today() {
      const notebook = house.notebook();
      const now = momentNow(notebook);
      const day = now.ok ? now.value.day : 0;
      const laid = layOut();
      laid.cameBack ??= daysCameBack(notebook.life.operations());
      const { days, count } = laid.cameBack;
      const today = laid.entries.filter((record) => whenOfRecord(record)?.day === day);
      return {
        day,
        daysCameBack: count,
        isBack: now.ok && isBackAfterAWhile(days, now.value.day),
        isCompanyOffered: companyOffer(notebook, laid.entries).isOffered,
        entries: today.map((record) => entryView(record, notebook.life)),
      };
    },
    lichen() {
      const now = layOut();
      now.lichen ??= {
        seed: lichenSeed(house.notebook()),
        days: daysOfPractice(now.entries),
      };
      return now.lichen;
    },
    lichenFruits: () => lichenFruits(layOut().entries),
    entry({ id }) {
      const { life } = house.notebook();
      const record = life.record(id);
      return record && entryView(record, life);
    },
    timeline: ({ from, count }) => rows().slice(from, count),
    rowOfDay: ({ day }) => rows().rowOfDay(day),
    hiddenEntries: () =>
      listEntries(house.notebook(), { hidden: true })
        .filter(({ hidden }) => hidden)
        .map((record) => entryView(record, house.notebook().life)),
    search({ query, count }) {
      const now = layOut();
      now.index ??= indexEntries(now.entries);
      const found = now.index.find(query);
      const needles = needlesOf(query);
      return {
        total: found.length,
        found: found.slice(0, count).map((record) => {
          const entry = entryView(record, house.notebook().life);
          return {
            entry,
            inTitle: highlightsOf(entry.title, needles),
            inNote: highlightsOf(entry.note, needles),
          };
        }),
      };
    },
    days: (span) => dayViews(layOut().entries, span),
    firstDay() {
      const last = layOut().entries.at(-1);
      return last && whenOfRecord(last)?.day;
    },
    ownWords: () => {
      const ours = new Set(FEELINGS.map(({ id }) => id));
      return ownWords(house.notebook(), layOut().entries, (word) => ours.has(word));
    },
    tags: () => tagsOf(layOut().entries),
    dayStart: () => dayStartOf(house.notebook()),
  };
}
