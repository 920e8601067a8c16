import { addDays, type Day, dayToText } from "@lichen/base";
import { listEntries, momentNow, type Notebook, reportSoFar, type Span } from "@lichen/companion";
import { reportPaper } from "@lichen/content/paper/report-paper";
import {
  dayFacts,
  type Paper,
  REPORT_SECTIONS,
  type ReportFacts,
  type ReportSection,
} from "@lichen/core";
import { textOf, textsOf } from "../arguments.ts";
import { dayOption } from "../moment-option.ts";
import { sayPaper } from "../say-paper.ts";
import {
  type ExitCode,
  type Session,
  sayMisunderstanding,
  sayProblem,
  withNotebook,
} from "../session.ts";

export const grammar = {
  options: {
    from: "text",
    to: "text",
    without: "texts",
    name: "text",
    about: "text",
    html: "text",
  },
  words: [0, 0],
} as const;

/** Days a report looks back on unless told otherwise. */
const USUAL = 91;

/** One page for a therapist: in the terminal, as a file to print, or as its facts in JSON. */
export async function run(session: Session): Promise<ExitCode> {
  const { given } = session;
  const from = dayOption(given, "from");
  if (!from.ok) return sayMisunderstanding(session, from.problem);
  const to = dayOption(given, "to");
  if (!to.ok) return sayMisunderstanding(session, to.problem);
  const without = textsOf(given, "without");
  if (!without.every((each) => REPORT_SECTIONS.some((known) => known === each))) {
    return sayMisunderstanding(session, {
      kind: "not-one-of",
      option: "--without",
      choices: REPORT_SECTIONS,
    });
  }
  return withNotebook(session, "read", async (notebook) => {
    const now = momentNow(notebook);
    if (!now.ok) return sayProblem(session, now.problem);
    const today = now.value.day;
    const last = to.value ?? today;
    const span = { from: from.value ?? addDays(last, 1 - USUAL), to: last };
    if (span.from > span.to) return sayProblem(session, { kind: "days-out-of-order" });
    return say(session, factsOf(notebook, span), today);
  });
}

function factsOf(notebook: Notebook, span: Span): ReportFacts {
  const entries = listEntries(notebook);
  return reportSoFar(notebook, { entries, facts: dayFacts(entries) }, span);
}

async function say(session: Session, facts: ReportFacts, today: Day): Promise<ExitCode> {
  return sayPaper(session, {
    json: withDays(facts),
    paper: await paperOf(session, facts, today),
  });
}

async function paperOf(session: Session, facts: ReportFacts, today: Day): Promise<Paper> {
  const { given, locale } = session;
  const [{ report }, { techniqueWords }] =
    locale === "hi"
      ? await Promise.all([
          import("@lichen/content/app/hi/report"),
          import("@lichen/content/techniques/hi/library"),
        ])
      : await Promise.all([
          import("@lichen/content/app/en/report"),
          import("@lichen/content/techniques/en/library"),
        ]);
  const titles = new Map(Object.entries(techniqueWords).map(([id, { title }]) => [id, title]));
  const without: ReadonlySet<string> = new Set(textsOf(given, "without"));
  return reportPaper(
    facts,
    {
      sections: new Set<ReportSection>(REPORT_SECTIONS.filter((each) => !without.has(each))),
      name: textOf(given, "name") ?? "",
      talkAbout: textOf(given, "about") ?? "",
      today,
    },
    { words: report.paper, techniqueName: (id) => titles.get(id) },
  );
}

/** The facts with days as text, as every JSON of the command line has them. */
function withDays({ from, to, coverage, weeks, measures, ...facts }: ReportFacts) {
  const { gap, ...covered } = coverage;
  return {
    from: dayToText(from),
    to: dayToText(to),
    coverage: {
      ...covered,
      gap: gap ? { from: dayToText(gap.from), to: dayToText(gap.to) } : null,
    },
    ...facts,
    weeks: weeks.map((week) => ({ ...week, from: dayToText(week.from) })),
    measures: measures.map(({ answers, ...measure }) => ({
      ...measure,
      answers: answers.map(({ day, value }) => ({ day: dayToText(day), value })),
    })),
  };
}
