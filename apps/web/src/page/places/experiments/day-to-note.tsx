import { ok } from "@lichen/base";
import type { CoinOfDay } from "@lichen/companion";
import { type Experiment, TRIALS } from "@lichen/core";
import { Card } from "@lichen/ui/Card";
import { Chip } from "@lichen/ui/Chip";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { useMemo, useRef, useState } from "preact/hooks";
import { keeper } from "../../keep-as-you-go.ts";
import { ask } from "../../worker-port.ts";
import { KeptSign } from "../setback/kept-sign.tsx";
import { Trouble } from "../setback/trouble.tsx";
import css from "./experiments.module.css";
import { experimentsWords } from "./experiments-words.ts";

interface Noted {
  readonly outcome: number | undefined;
  readonly followed: boolean | undefined;
}

const HUES = { kindness: "apricot", able: "slate", pleasantness: "moss" } as const;

/** A day of an experiment: what the coin says, then in the evening one answer, kept as it is given. */
export function DayToNote(props: {
  readonly experiment: Experiment;
  readonly its: CoinOfDay;
  readonly title: string;
}) {
  const words = experimentsWords();
  const { experiment, its, title } = props;
  const { day, side } = its;
  const [noted, setNoted] = useState<Noted>({
    outcome: its.noted?.outcome,
    followed: its.noted?.followed,
  });
  const latest = useRef(noted);
  const keeping = useMemo(
    () =>
      keeper(async () => {
        const kept = await ask("noteExperimentDay", {
          experiment: experiment.id,
          day,
          ...latest.current,
        });
        return kept.ok ? ok(undefined) : kept;
      }),
    [experiment.id, day],
  );
  const note = (change: Partial<Noted>) => {
    latest.current = { ...latest.current, ...change };
    setNoted(latest.current);
    keeping.soon();
  };
  const outcome = TRIALS.find(({ id }) => id === experiment.trial)?.outcome ?? "pleasantness";
  const isTry = side === "b";
  return (
    <Card tint={isTry ? "moss" : "plain"}>
      <div class={css.section}>
        <div class={css.between}>
          <h3 class={css.small}>{title}</h3>
          <span class={css.small}>
            <KeptSign keeper={keeping} words={words} />
          </span>
        </div>
        <p class={css.coin}>{isTry ? words.coinTry : words.coinLeave}</p>
        <p>{isTry ? words.trial[experiment.trial].act : words.leaveLine}</p>
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
        <Trouble keeper={keeping} />
      </div>
    </Card>
  );
}
