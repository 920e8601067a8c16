import type { ExperimentSoFar, ExperimentsSoFar } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { ProgressLine } from "@lichen/ui/ProgressLine";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { DayToNote } from "./day-to-note.tsx";
import css from "./experiments.module.css";
import { experimentsWords } from "./experiments-words.ts";

/** The experiment that goes on: today’s coin, how many days were noted, and nothing of which side is ahead. */
export function UnderWay(props: {
  readonly going: ExperimentSoFar;
  readonly answer: ExperimentsSoFar;
}) {
  const words = experimentsWords();
  const { shell } = say();
  const { experiment, past, noted, left, end } = props.going;
  const { days, fit, today } = props.answer;
  const suits = fit.includes(experiment.trial);
  const stop = async () => {
    const { id } = experiment;
    const done = await ask("stopExperiment", { id, isStopped: true });
    if (!done.ok) return announce({ text: await problemText(done.problem) });
    announce({
      text: words.stopped,
      undo: {
        label: shell.undo,
        act: () => void ask("stopExperiment", { id, isStopped: false }),
      },
    });
  };
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{words.trial[experiment.trial].name}</h2>
      <ProgressLine
        label={[words.untilDay(shell.dayLong(end - 1)), words.notedSaid(noted, past)].join(" · ")}
        done={past / (past + left)}
      />
      {!suits && (
        <Card tint="gold">
          <p>{words.suitsNoMore}</p>
        </Card>
      )}
      {suits && today < experiment.begins && (
        <Card tint="moss">
          <p>{words.startsOn(shell.dayLong(experiment.begins))}</p>
        </Card>
      )}
      {suits &&
        days.map((each) => (
          <DayToNote
            key={each.day}
            experiment={experiment}
            its={each}
            isPast={each.day !== today}
          />
        ))}
      <p class={css.small}>{words.notToldYet}</p>
      <div>
        <Button look="words" onPress={() => void stop()}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
}
