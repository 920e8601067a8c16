import {
  addDays,
  type Day,
  DEFAULT_DAY_START,
  type JsonObject,
  type RecordId,
  recordIdFromHash,
  type SeededRandom,
  seededRandom,
  utf8,
  weekdayOf,
} from "@lichen/base";
import { demoLifeInEnglish, demoLifeInHindi } from "@lichen/content/demo-life";
import { labelledHash } from "@lichen/vault";
import { checkInFields, moodOn } from "./demo-check-in.ts";
import { type DemoDay, filledIn } from "./demo-day.ts";
import { demoGoals, stepFields } from "./demo-goal.ts";
import { practiceFields, TECHNIQUES } from "./demo-practice.ts";

/** One record of a made-up life. */
export interface DemoRecord {
  readonly kind: string;
  readonly id: RecordId;
  readonly fields: JsonObject;
  /** Milliseconds since 1970 when it was written. */
  readonly at: number;
}

/** Whose life is made up. */
export interface DemoLifeOptions {
  readonly seed: number;
  readonly days: number;
  /** The last day of it. */
  readonly today: Day;
  readonly speaks: "en" | "hi" | "both";
}

/** The zone a made-up life is lived in; it has no daylight saving, so a minute of a day is one instant. */
export const DEMO_ZONE = "Asia/Kolkata";
const OFFSET_MINUTES = 330;
/** Days from which a life has an absence of three weeks. */
const LONG_LIFE = 180;

/**
 * A made-up life: believable, invented, and the same for the same seed.
 *
 * A mood drifts from day to day (an AR(1) process), with weekdays and seasons over it; kindness to
 * oneself and trust in oneself follow it and grow a little. Some days are rest, some weeks are away.
 * For showing, measuring and testing; no person's diary is in it.
 */
export function demoLife({ seed, days, today, speaks }: DemoLifeOptions): readonly DemoRecord[] {
  const random = seededRandom(seed);
  const records: DemoRecord[] = [];
  let drift = 0;
  let away = 0;
  const longAway = days < LONG_LIFE ? undefined : random.between(60, days - 60);
  const add = (
    day: Day,
    kind: string,
    minute: number | undefined,
    fields: JsonObject,
  ): RecordId => {
    const key = `${seed} ${records.length}`;
    const id = recordIdFromHash(labelledHash("lichen/1/made-up", utf8(key)));
    const when = minute === undefined ? {} : { when: { day, minute, zone: DEMO_ZONE } };
    const at = (day * 1440 + (minute ?? DEFAULT_DAY_START) - OFFSET_MINUTES) * 60_000;
    records.push({ kind, id, fields: { ...when, ...fields }, at });
    return id;
  };
  const said = new Map<string, number>();
  const first = addDays(today, 1 - days);
  const begin = dayOf(first, 0);
  const people = begin.words.people.map((name) =>
    add(first, "person", undefined, { name, goodFor: goodFor(random) }),
  );
  const goals = demoGoals(begin);

  function dayOf(day: Day, i: number): DemoDay {
    const words =
      speaks === "hi" || (speaks === "both" && random.happens(0.5))
        ? demoLifeInHindi
        : demoLifeInEnglish;
    const mood = moodOn(drift, { weekday: weekdayOf(day), dayOfLife: i, random });
    const grown = days < 2 ? 0 : i / (days - 1);
    return { day, random, words, mood, grown, said, add: (...rest) => add(day, ...rest) };
  }

  for (let i = 0; i < days; i++) {
    drift = 0.82 * drift + 0.4 * random.normal();
    if (away > 0) {
      away -= 1;
      continue;
    }
    if (i === longAway) away = 21;
    else if (i > 0 && random.happens(0.004)) away = random.between(8, 24);
    const day = dayOf(addDays(first, i), i);
    if (i > 0 && !random.happens(0.82)) continue;
    liveOneDay(day, { people, goals });
  }
  return records;
}

function liveOneDay(
  day: DemoDay,
  { people, goals }: { people: readonly RecordId[]; goals: ReturnType<typeof demoGoals> },
): void {
  const { random, words, mood } = day;
  const checkIns = random.pick([1, 1, 1, 2, 2, 3]);
  for (let n = 0; n < checkIns; n++) {
    // Hours the day was awake; the last may fall past midnight and still be this day.
    const minute = 420 + Math.floor(((n + random.next()) / checkIns) * 1_080);
    day.add("check-in", minute, checkInFields(day));
  }
  for (const goal of goals) {
    if (!random.happens(goal.perWeek / 7)) continue;
    const step = day.add("step", random.between(400, 1_320), stepFields(day, goal));
    if (random.happens(0.06)) {
      day.add("victory", 1_330, { text: random.pick(words.victories), proof: step });
    }
  }
  if (mood < -0.4 || random.happens(0.08)) {
    day.add("practice", random.between(500, 1_430), practiceFields(day, random.pick(TECHNIQUES)));
  }
  if (mood < -0.8 && random.happens(0.2)) day.add("setback", 1_200, setbackFields(day));
  if (random.happens(0.06)) {
    day.add("journal", 1_290, { text: filledIn(day, random.pick(words.journal)) });
  }
  if (random.happens(mood < -0.5 ? 0.2 : 0.05)) {
    const person = random.pick(people);
    day.add("reach-out", random.between(540, 1_320), {
      person,
      need: random.pick(words.reachOut),
    });
  }
}

function setbackFields({ random, words }: DemoDay): JsonObject {
  const { happened, kindLine, lesson } = random.pick(words.setbacks);
  const decision = random.pick(["keep", "shrink", "shrink", "change", "drop"]);
  return { happened: filledIn({ random, words }, happened), kindLine, lesson, decision };
}

function goodFor(random: SeededRandom): readonly string[] {
  const all = ["listen", "distract", "advise", "practical", "crisis"];
  const some = all.filter(() => random.happens(0.4));
  return some.length > 0 ? some : ["listen"];
}
