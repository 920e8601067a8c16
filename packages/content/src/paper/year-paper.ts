import type { Paper, PaperBlock, PaperSection, YearFacts } from "@lichen/core";
import type { YearPaperWords } from "../app/words/year.ts";

/** What a person decides about their year. */
export interface YearChoice {
  /** Which of the words stand on it, by id. */
  readonly words: ReadonlySet<string>;
  /** Days the lichen has grown from. */
  readonly grownFrom: number;
  /** The day it is made on. */
  readonly today: number;
}

/** What a year is said with. */
export interface YearSpeech {
  readonly words: YearPaperWords;
  readonly strength: (id: string) => string;
}

/** So many words of the person’s own stand on a page unless they choose otherwise. */
export const USUAL_WORDS = 5;

/** The year as it is printed: the lichen, what is here of how many days, and words that were chosen. */
export function yearPaper(facts: YearFacts, choice: YearChoice, speech: YearSpeech): Paper {
  const { words } = speech;
  const chosen = facts.words.filter(({ id }) => choice.words.has(id)).map(({ text }) => text);
  const sections = [
    section("lichen", "", [{ kind: "lichen", says: words.lichenSaid(choice.grownFrom) }]),
    section("coverage", words.coverageTitle, [
      {
        kind: "figures",
        figures: [
          { number: words.ofDays(facts.daysWithEntry, facts.days), says: words.withEntry },
          { number: facts.checkIns.toLocaleString("en-IN"), says: words.checkIns },
        ],
      },
    ]),
    linesUnder("did", words.didTitle, didLines(facts, words)),
    linesUnder(
      "leaned",
      words.leanedTitle,
      facts.strengths.map(({ id, days }) => words.leanedSaid(speech.strength(id), days)),
    ),
    answers(facts, words),
    chosen.length === 0
      ? undefined
      : section("words", words.wordsTitle, [{ kind: "own-words", texts: chosen }]),
  ];
  return {
    title: words.yearTitle(facts.year),
    under: words.spanSaid(words.day(facts.from), words.day(facts.to)),
    name: "",
    notice: "",
    sections: sections.filter((each) => each !== undefined),
    foot: [words.notCounted, words.madeOn(words.day(choice.today))],
  };
}

function didLines(facts: YearFacts, words: YearPaperWords): readonly string[] {
  const { done, partly, kindnesses, reachedOut, setbacks } = facts;
  return [
    ...(done + partly > 0 ? [words.steps(done, partly)] : []),
    ...(kindnesses > 0 ? [words.kindnesses(kindnesses)] : []),
    ...(reachedOut > 0 ? [words.reachedOutSaid(reachedOut)] : []),
    ...(setbacks > 0 ? [words.setbacksSaid(setbacks)] : []),
  ];
}

function answers({ answers: all }: YearFacts, words: YearPaperWords): PaperSection | undefined {
  if (all.length === 0) return undefined;
  const rows = all.map(({ answer, median, low, high, days }) => [
    words.answer[answer],
    short(median),
    words.halfSaid(short(low), short(high)),
    days.toLocaleString("en-IN"),
  ]);
  return section("answers", words.answersTitle, [
    { kind: "table", head: words.answersHead, rows, numbers: [1, 2, 3] },
  ]);
}

function linesUnder(id: string, title: string, lines: readonly string[]): PaperSection | undefined {
  return lines.length === 0 ? undefined : section(id, title, [{ kind: "lines", lines }]);
}

function section(id: string, title: string, blocks: readonly PaperBlock[]): PaperSection {
  return { id, title, isHalf: id === "did" || id === "leaned", blocks };
}

/** At most one digit after the point. */
function short(value: number): string {
  return value.toLocaleString("en-IN", { maximumFractionDigits: 1 });
}
