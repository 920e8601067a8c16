import type { CoinOfDay, DayToNote as Noted } from "@lichen/companion";
import { type Experiment, TRIALS } from "@lichen/core";
import { Card } from "@lichen/ui/Card";
import { Chip } from "@lichen/ui/Chip";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { useState } from "preact/hooks";
import css from "./experiments.module.css";
import { experimentsWords } from "./experiments-words.ts";
import { noteDay, waitingOf } from "./in-hand.ts";

const HUES = { kindness: "apricot", able: "slate", pleasantness: "moss" } as const;

/** A day of an experiment: what the coin says, then in the evening one answer, kept as it is given. */
export function DayToNote(props: {
  readonly experiment: Experiment;
  readonly its: CoinOfDay;
  /** Yesterday, which was left open. */
  readonly isPast: boolean;
}) {
  const words = experimentsWords();
  const { experiment, its, isPast } = props;
  const { day, side } = its;
  const [noted, setNoted] = useState<Noted>(
    waitingOf(day) ?? {
      experiment: experiment.id,
      day,
      outcome: its.noted?.outcome,
      followed: its.noted?.followed,
    },
  );
  const note = (change: Partial<Noted>) => {
    const now = { ...noted, ...change };
    setNoted(now);
    noteDay(now);
  };
  const outcome = TRIALS.find(({ id }) => id === experiment.trial)?.outcome ?? "pleasantness";
  const isTry = side === "b";
  const [tryIt, leaveIt] = isPast
    ? [words.coinTried, words.coinLeft]
    : [words.coinTry, words.coinLeave];
  const coin = isTry ? tryIt : leaveIt;
  return (
    <Card tint={isTry ? "moss" : "plain"}>
      <div class={css.section}>
        <h3 class={css.small}>{isPast ? words.yesterday : words.today}</h3>
        <p class={css.coin}>{coin}</p>
        {!isPast && <p>{isTry ? words.trial[experiment.trial].act : words.leaveLine}</p>}
        <Slider0to10
          question={words.question[outcome]}
          value={noted.outcome}
          onChange={(value) => note({ outcome: value })}
          hue={HUES[outcome]}
          least={words.least[outcome]}
          most={words.most[outcome]}
          unanswered={words.unanswered}
          clearLabel={words.clearAnswer}
        />
        <fieldset class={css.group}>
          <legend>{words.followedQuestion}</legend>
          <div class={css.chips}>
            {[true, false].map((isSo) => (
              <Chip
                key={String(isSo)}
                label={isSo ? words.followedYes : words.followedNo}
                state={noted.followed === isSo ? "on" : "off"}
                onPress={() => note({ followed: noted.followed === isSo ? undefined : isSo })}
              />
            ))}
          </div>
        </fieldset>
        <p class={css.small}>{words.eitherHelps}</p>
      </div>
    </Card>
  );
}
