import type {
  Paper,
  PaperBlock,
  PaperSection,
  ReportFacts,
  ReportPractice,
  ReportSection,
} from "@lichen/core";
import type { ReportPaperWords } from "../app/words/report.ts";

/** What a person decides about their report. */
export interface ReportChoice {
  /** The parts that stand on it. */
  readonly sections: ReadonlySet<ReportSection>;
  /** Whose it is; empty for nobody’s name. */
  readonly name: string;
  /** What they would like to talk about; empty where it stays open. */
  readonly talkAbout: string;
  /** The day it is made on. */
  readonly today: number;
}

/** What a report is said with: its words, and what techniques of ours are called. */
export interface ReportSpeech {
  readonly words: ReportPaperWords;
  readonly techniqueName: (id: string) => string | undefined;
}

/**
 * The report as it is printed: how much it covers first, numbers before charts, in black and white.
 * Parts that were left out, or that have nothing to say, are not there.
 */
export function reportPaper(
  facts: ReportFacts,
  choice: ReportChoice,
  { words, techniqueName }: ReportSpeech,
): Paper {
  const made = [
    coverage(facts, words),
    measures(facts, words),
    answers(facts, words),
    charts(facts, words),
    practised(facts, words, techniqueName),
    goals(facts, words),
  ];
  const chosen = made.filter(
    (each): each is PaperSection =>
      each !== undefined &&
      (each.id === "coverage" || choice.sections.has(each.id as ReportSection)),
  );
  const talk = choice.talkAbout.trim();
  const toTalk: readonly PaperSection[] =
    talk === "" ? [] : [section("talk", words.talkTitle, [{ kind: "own-words", texts: [talk] }])];
  return {
    title: words.title,
    under: words.spanSaid(words.day(facts.from), words.day(facts.to)),
    name: choice.name.trim(),
    notice: words.notice,
    sections: [...chosen, ...toTalk],
    foot: [words.checkedByMe, words.madeOn(words.day(choice.today))],
  };
}

function section(id: string, title: string, blocks: readonly PaperBlock[]): PaperSection {
  return { id, title, isHalf: id === "practised" || id === "goals", blocks };
}

function coverage({ coverage: known }: ReportFacts, words: ReportPaperWords): PaperSection {
  const gap = known.gap && {
    number: words.spanSaid(words.day(known.gap.from), words.day(known.gap.to)),
    says: words.longestGap,
  };
  const figures = [
    { number: words.ofDays(known.daysWithCheckIn, known.days), says: words.withCheckIn },
    { number: whole(known.checkIns), says: words.checkIns },
    ...(gap ? [gap] : []),
  ];
  return section("coverage", words.coverageTitle, [{ kind: "figures", figures }]);
}

function measures(facts: ReportFacts, words: ReportPaperWords): PaperSection | undefined {
  if (facts.measures.length === 0) return undefined;
  const rows = facts.measures.map(({ title, least, most, answers: all, change }) => [
    words.measureRange(title, short(least), short(most)),
    all.map(({ day, value }) => words.measured(short(value), words.day(day))).join("; "),
    words.measureChange[change],
  ]);
  return section("measures", words.measuresTitle, [
    { kind: "table", head: words.measureHead, rows, numbers: [] },
  ]);
}

function answers(facts: ReportFacts, words: ReportPaperWords): PaperSection {
  if (facts.answers.length === 0) {
    return section("answers", words.answersTitle, [{ kind: "lines", lines: [words.unanswered] }]);
  }
  const rows = facts.answers.map(({ answer, days, median, low, high, change }) => [
    words.answer[answer],
    short(median),
    words.halfSaid(short(low), short(high)),
    whole(days),
    words.change[change],
  ]);
  return section("answers", words.answersTitle, [
    { kind: "table", head: words.answersHead, rows, numbers: [1, 2, 3] },
    { kind: "lines", lines: [words.answersLine] },
  ]);
}

function charts({ weeks, from, to }: ReportFacts, words: ReportPaperWords): PaperSection {
  const title = words.chartsTitle;
  if (weeks.length === 0) {
    return section("charts", title, [{ kind: "lines", lines: [words.fewDays] }]);
  }
  const ends = [words.day(from), words.day(to)] as const;
  const line = (answer: "able" | "kindness" | "pleasantness", look: "solid" | "dashed") => ({
    look,
    values: weeks.map((week) => week.answers[answer]),
  });
  const two = [line("kindness", "solid"), line("able", "dashed")];
  return section("charts", title, [
    { kind: "chart", title: words.chartOfTwo, lines: two, ends },
    { kind: "chart", title: words.chartOfPleasant, lines: [line("pleasantness", "solid")], ends },
  ]);
}

function practised(
  facts: ReportFacts,
  words: ReportPaperWords,
  techniqueName: ReportSpeech["techniqueName"],
): PaperSection | undefined {
  if (facts.practised.length === 0) return undefined;
  const kinds: { readonly [id: string]: string | undefined } = words.kindnessName;
  const named = ({ id, title }: ReportPractice): string =>
    title || kinds[id] || techniqueName(id) || words.ownWay;
  const rows = facts.practised.map((each) => [
    named(each),
    whole(each.times),
    each.strength
      ? words.strengthSaid(short(each.strength.before), short(each.strength.after))
      : words.strengthOpen,
  ]);
  return section("practised", words.practisedTitle, [
    { kind: "table", head: words.practisedHead, rows, numbers: [1] },
  ]);
}

function goals(facts: ReportFacts, words: ReportPaperWords): PaperSection | undefined {
  const lines = [
    ...facts.goals.map(({ wish, done, partly, notToday }) =>
      words.goalSaid(wish, done, partly, notToday),
    ),
    ...(facts.setbacks > 0 ? [words.setbacksSaid(facts.setbacks)] : []),
    ...(facts.reachedOut > 0 ? [words.reachedOutSaid(facts.reachedOut)] : []),
  ];
  return lines.length === 0
    ? undefined
    : section("goals", words.goalsTitle, [{ kind: "lines", lines }]);
}

function whole(count: number): string {
  return count.toLocaleString("en-IN");
}

/** At most one digit after the point. */
function short(value: number): string {
  return value.toLocaleString("en-IN", { maximumFractionDigits: 1 });
}
