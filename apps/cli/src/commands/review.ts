import { dayToText, ok } from "@lichen/base";
import {
  lichenSeed,
  listEntries,
  momentNow,
  type Notebook,
  practiceUpTo,
  yearSoFar,
} from "@lichen/companion";
import { USUAL_WORDS, yearPaper } from "@lichen/content/paper/year-paper";
import { strengthWord } from "@lichen/content/strengths";
import { dayFacts, type LifeRecord, REVIEW_OF, type YearFacts } from "@lichen/core";
import { grow, toSvg } from "@lichen/thallus";
import { countOf, textOf } from "../arguments.ts";
import { sayReview } from "../review-of-days.ts";
import { sayPaper } from "../say-paper.ts";
import {
  type ExitCode,
  type Session,
  sayMisunderstanding,
  sayProblem,
  withNotebook,
} from "../session.ts";

export const grammar = {
  options: { week: "switch", month: "switch", year: "open-text", html: "text" },
  words: [0, 0],
} as const;

/** What can be looked back on; one at a time. */
const WHICH = ["--week", "--month", "--year"] as const;

/** A week, a month, or a year to keep: in the terminal, as a file to print with the lichen in it, or as its facts in JSON. */
export async function run(session: Session): Promise<ExitCode> {
  const typed = textOf(session.given, "year");
  const wanted = typed === "" ? ok(undefined) : countOf(session.given, "year");
  if (!wanted.ok) return sayMisunderstanding(session, wanted.problem);
  const { switches } = session.given;
  const spans = REVIEW_OF.filter((of) => switches.has(of));
  if (spans.length + (typed === undefined ? 0 : 1) > 1) {
    return sayMisunderstanding(session, { kind: "not-one-of", option: "review", choices: WHICH });
  }
  return withNotebook(session, "read", async (notebook) => {
    const now = momentNow(notebook);
    if (!now.ok) return sayProblem(session, now.problem);
    const today = now.value.day;
    const [of] = spans;
    if (of) return sayReview(session, notebook, { of, today });
    const year = wanted.value ?? Number(dayToText(today).slice(0, 4));
    const entries = listEntries(notebook);
    const facts = yearSoFar(notebook, { entries, facts: dayFacts(entries) }, { year, today });
    if (!facts.ok) return sayProblem(session, facts.problem);
    const lichen = lichenOf(notebook, entries, facts.value);
    const { locale } = session;
    const { year: words } =
      locale === "hi"
        ? await import("@lichen/content/app/hi/year")
        : await import("@lichen/content/app/en/year");
    const chosen = facts.value.words.slice(0, USUAL_WORDS).map(({ id }) => id);
    const paper = yearPaper(
      facts.value,
      { words: new Set(chosen), grownFrom: lichen.days, today },
      { words: words.paper, strength: (id) => strengthWord(id, locale) },
    );
    return sayPaper(session, { json: withDays(facts.value), paper, lichen: lichen.svg });
  });
}

/** The lichen as it stood on the last day of the year. */
function lichenOf(notebook: Notebook, entries: readonly LifeRecord[], { to }: YearFacts) {
  const days = practiceUpTo({ entries }, to);
  return { days: days.length, svg: toSvg(grow(days, lichenSeed(notebook)), "light") };
}

function withDays({ from, to, words, ...facts }: YearFacts) {
  return {
    ...facts,
    from: dayToText(from),
    to: dayToText(to),
    words: words.map(({ day, ...word }) => ({ ...word, day: dayToText(day) })),
  };
}
