import { addDays, type Day, dayToText } from "@lichen/base";
import {
  isAllPutAside,
  listEntries,
  type Notebook,
  recallSoFar,
  reviewFigures,
} from "@lichen/companion";
import { reviewPaper } from "@lichen/content/paper/review-paper";
import { dayFacts, REVIEW_DAYS, type ReviewOf } from "@lichen/core";
import { sayPaper } from "./say-paper.ts";
import type { ExitCode, Session } from "./session.ts";

/** The last week or month: what it held, and up to three entries to look at again. Nothing is kept of it. */
export async function sayReview(
  session: Session,
  notebook: Notebook,
  { of, today }: { readonly of: ReviewOf; readonly today: Day },
): Promise<ExitCode> {
  const entries = listEntries(notebook);
  const facts = dayFacts(entries);
  const span = { from: addDays(today, 1 - REVIEW_DAYS[of]), to: today };
  const figures = reviewFigures({ entries, facts }, span);
  const recalls = isAllPutAside(entries, today)
    ? []
    : recallSoFar(notebook, { entries, facts, today, skip: [] });
  const [{ review }, { dayShort }] =
    session.locale === "hi"
      ? await Promise.all([
          import("@lichen/content/app/hi/review"),
          import("@lichen/content/app/hi/dates"),
        ])
      : await Promise.all([
          import("@lichen/content/app/en/review"),
          import("@lichen/content/app/en/dates"),
        ]);
  return sayPaper(session, {
    json: {
      of,
      ...figures,
      from: dayToText(figures.from),
      to: dayToText(figures.to),
      recalls: recalls.map(({ day, ...recall }) => ({ ...recall, day: dayToText(day) })),
    },
    paper: reviewPaper(of, { figures, recalls }, { words: review.page, day: dayShort }),
  });
}
