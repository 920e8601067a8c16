import { addDays, type Day, partsOfDay } from "@lichen/base";
import {
  begunReview,
  isAllPutAside,
  keepOwnPage,
  keepReview,
  keptOwnPage,
  lichenSeed,
  momentNow,
  practiceUpTo,
  recallSoFar,
  reportSoFar,
  reviewFigures,
  yearSoFar,
  yearsOf,
} from "@lichen/companion";
import { REVIEW_DAYS, type YearFacts } from "@lichen/core";
import { grow } from "@lichen/thallus";
import type { Answerers } from "../../port/deeds.ts";
import type { ReviewDeeds } from "../../port/review-deeds.ts";
import type { House } from "../house.ts";
import type { LaidOut } from "../views/laid-out.ts";

/** Days of each span of a report. */
const DAYS = { "4-weeks": 28, "3-months": 91, "6-months": 182, year: 365 } as const;

/** Deeds of reviews and of the report. What they say is reckoned from the life and never kept. */
export function reviews(house: House, laidOut: () => LaidOut): Pick<Answerers, keyof ReviewDeeds> {
  function today(): Day {
    const now = momentNow(house.notebook());
    // A zone this machine does not know: the last day that has something is as good as today.
    return now.ok ? now.value.day : (laidOut().facts().at(-1)?.day ?? (0 as Day));
  }

  /** The facts of a year that has come; of one that has not, those of this one. */
  function yearFacts(wanted: number | undefined): YearFacts {
    const now = today();
    const { entries, facts } = laidOut();
    const source = { entries, facts: facts() };
    const thisYear = partsOfDay(now).year;
    const year = wanted ?? yearsOf(source.facts)[0] ?? thisYear;
    const found = yearSoFar(house.notebook(), source, { year, today: now });
    if (found.ok) return found.value;
    const other = yearSoFar(house.notebook(), source, { year: thisYear, today: now });
    if (!other.ok) throw new Error(other.problem.kind); // This year has come.
    return other.value;
  }

  return {
    yearKept: ({ year }) => ({
      facts: yearFacts(year),
      years: yearsOf(laidOut().facts()),
      today: today(),
    }),
    lichenOfYear({ year }) {
      const { to } = yearFacts(year);
      return grow(practiceUpTo(laidOut(), to), lichenSeed(house.notebook()));
    },
    begunReview: () => begunReview(laidOut().entries, today()),
    keepReview: ({ id, state }) => house.write((notebook) => keepReview(notebook, state, id)),
    reviewFigures({ of }) {
      const to = today();
      const { entries, facts } = laidOut();
      const from = addDays(to, 1 - REVIEW_DAYS[of]);
      return reviewFigures({ entries, facts: facts() }, { from, to });
    },
    recalls({ skip, others }) {
      const { entries, facts } = laidOut();
      const now = today();
      if (!others && isAllPutAside(entries, now)) return { recalled: [], isAllPutAside: true };
      const asked = { entries, facts: facts(), today: now, skip };
      return { recalled: recallSoFar(house.notebook(), asked), isAllPutAside: false };
    },
    report({ span }) {
      const to = today();
      const { entries, facts } = laidOut();
      const from = addDays(to, 1 - DAYS[span]);
      const source = { entries, facts: facts() };
      return { facts: reportSoFar(house.notebook(), source, { from, to }), today: to };
    },
    reportPage: () => keptOwnPage(house.notebook(), "report"),
    keepReportPage: (change) => house.write((notebook) => keepOwnPage(notebook, "report", change)),
  };
}
