import type { LinkSoFar } from "@lichen/companion";
import type { LinksWords } from "@lichen/content/app/words/together";
import { Card } from "@lichen/ui/Card";
import { IntervalRow } from "@lichen/ui/IntervalRow";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** One question: its word, the interval against no difference, and what it would take to know. */
export function LinkCard({ link }: { readonly link: LinkSoFar }) {
  const words = togetherWords().links;
  const isUnknown = link.shown === "not-enough";
  const verdict = verdictSaid(link, words);
  const likely =
    link.low === null || link.high === null
      ? ""
      : words.likelySaid(link.low, link.high, link.pairs);
  return (
    <Card>
      <p class={css.quiet}>{questionOf(link, words)}</p>
      <h2 class={`${css.finding} ${css[link.shown] ?? ""}`}>{verdict}</h2>
      <IntervalRow
        label={[verdict, likely].join(". ")}
        estimate={isUnknown ? null : link.effect}
        low={isUnknown ? null : link.low}
        high={isUnknown ? null : link.high}
        from={-1}
        to={1}
        hue={link.shown === "leans" || link.shown === "clear" ? "slate" : "moss"}
        less={words.less}
        none={words.none}
        more={words.more}
      />
      {linesOf(link, words, likely).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Card>
  );
}

function questionOf({ from, to }: LinkSoFar, words: LinksWords): string {
  const questions: Readonly<Record<string, string>> = words.question;
  return questions[`${from}-${to}`] ?? "";
}

/** The word with its direction; a word of two weeks ago keeps its own until another is agreed on. */
function verdictSaid({ shown, effect }: LinkSoFar, words: LinksWords): string {
  const isLess = (effect ?? 0) < 0;
  if (shown === "leans") return isLess ? words.verdict.leansLess : words.verdict.leansMore;
  if (shown === "clear") return isLess ? words.verdict.clearLess : words.verdict.clearMore;
  return words.verdict[shown];
}

function linesOf(link: LinkSoFar, words: LinksWords, likely: string): readonly string[] {
  if (link.shown === "not-enough") {
    if (link.lacks === "movement") return [words.hardlyMoves];
    if (link.lacks === "days") return [words.fewPairs(link.pairs)];
    return [words.waits];
  }
  const meaning = words.meaning[link.shown];
  const { enough, pairs, shown } = link;
  const wants = enough === undefined || shown === "clear" ? [] : [enough];
  const said = wants.map((count) =>
    count > pairs ? words.enoughPairs(roundly(count)) : words.daysEnough,
  );
  return [likely, [meaning, ...said].join(" ")].filter(Boolean);
}

/** A guess is said roundly: to the ten. */
function roundly(count: number): number {
  return Math.ceil(count / 10) * 10;
}
