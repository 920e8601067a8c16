import type { Day } from "@lichen/base";
import type { Paper, ReviewFigures, ReviewOf } from "@lichen/core";
import type { ReviewLookWords, ReviewWords } from "../app/words/review.ts";

/** An entry of the person’s own to look at again, with the plain reason. */
export interface PaperRecall {
  readonly day: Day;
  readonly text: string;
  readonly reason: keyof ReviewLookWords["reason"];
}

/** What a week or a month is said with. */
export interface ReviewSpeech {
  readonly words: ReviewWords["page"];
  readonly day: (day: number) => string;
}

/** What there is to see of a week or a month, and entries to look at again: nothing is asked on paper. */
export function reviewPaper(
  of: ReviewOf,
  {
    figures,
    recalls,
  }: { readonly figures: ReviewFigures; readonly recalls: readonly PaperRecall[] },
  { words, day }: ReviewSpeech,
): Paper {
  const { look } = words;
  const again = recalls.flatMap(({ day: then, text, reason }) => [
    { kind: "lines" as const, lines: [`${day(then)} · ${look.reason[reason]}`] },
    { kind: "own-words" as const, texts: [text] },
  ]);
  return {
    title: look.title[of],
    under: words.spanSaid(day(figures.from), day(figures.to)),
    name: "",
    notice: "",
    sections: [
      {
        id: "look",
        title: "",
        isHalf: false,
        blocks: [{ kind: "lines", lines: seenLines(figures, look) }],
      },
      ...(again.length === 0
        ? []
        : [{ id: "recalls", title: look.recallTitle, isHalf: false, blocks: again }]),
    ],
    foot: [],
  };
}

/** How many of the days have something, first. */
export function coverageLine(
  { days, daysWithEntry }: ReviewFigures,
  look: ReviewLookWords,
): string {
  return daysWithEntry === 0 ? look.nothingHere : look.daysOf(daysWithEntry, days);
}

/** What the days held, a line for each thing there was; what there was none of is not named. */
export function figureLines(
  { checkIns, done, partly, wins, lessons, middles }: ReviewFigures,
  look: ReviewLookWords,
): readonly string[] {
  return [
    ...(checkIns > 0 ? [look.checkIns(checkIns)] : []),
    ...(done + partly > 0 ? [look.steps(done, partly)] : []),
    ...(wins > 0 ? [look.wins(wins)] : []),
    ...(lessons > 0 ? [look.lessons(lessons)] : []),
    ...middles.flatMap(({ answer, median, days }) =>
      answer === "able" || answer === "kindness" ? [look.middle(answer, short(median), days)] : [],
    ),
  ];
}

function seenLines(figures: ReviewFigures, look: ReviewLookWords): readonly string[] {
  return [coverageLine(figures, look), ...figureLines(figures, look)];
}

/** At most one digit after the point. */
function short(value: number): string {
  return value.toLocaleString("en-IN", { maximumFractionDigits: 1 });
}
