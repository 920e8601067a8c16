import type { BalanceSoFar, PrincipleSoFar } from "@lichen/companion";
import { TableTwin } from "@lichen/ui/TableTwin";
import { localeNow } from "../../locale.ts";
import { togetherWords } from "./together-words.ts";

/** This far from one's usual, in deviations of one's own days, is above or below it. */
const BESIDE = 0.5;

/** The two as numbers, for who asks: on the scale as it was answered, and beside the person's own usual. */
export function Numbers({ balance }: { readonly balance: BalanceSoFar }) {
  const words = togetherWords().balance;
  const { kindness, able, own } = balance;
  const now = ({ level }: PrincipleSoFar) =>
    level.level === null || level.low === null || level.high === null
      ? ""
      : words.intervalSaid(level.level, level.low, level.high);
  const usual = ({ usual: mean }: PrincipleSoFar) =>
    mean ? words.intervalSaid(mean.mean, mean.low, mean.high) : "";
  const beside = (apart: number | undefined) => {
    if (apart === undefined) return "";
    if (Math.abs(apart) < BESIDE) return words.against.near;
    return apart > 0 ? words.against.above : words.against.below;
  };
  const days = ({ level }: PrincipleSoFar) => level.entries.toLocaleString(localeNow());
  return (
    <TableTwin
      summary={words.numbersTitle}
      head={[words.numbersTitle, words.up, words.right]}
      rows={[
        [words.standsNow, now(kindness), now(able)],
        [words.usual, usual(kindness), usual(able)],
        [words.againstUsual, beside(own?.compassion), beside(own?.reliance)],
        [words.answeredDays, days(kindness), days(able)],
      ]}
    />
  );
}
