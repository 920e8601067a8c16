import type { ExperimentResult, ExperimentSoFar } from "@lichen/companion";
import { Card } from "@lichen/ui/Card";
import { IntervalRow } from "@lichen/ui/IntervalRow";
import { TableTwin } from "@lichen/ui/TableTwin";
import { dayNamed } from "../../day-named.ts";
import { localeNow } from "../../locale.ts";
import css from "./experiments.module.css";
import { experimentsWords } from "./experiments-words.ts";

/** Differences beyond this many steps of ten are held at the ends of the scale. */
const WIDEST = 5;

/** An experiment that is over: what came out at its agreed end, or that it was stopped. */
export function Earlier({ its }: { readonly its: ExperimentSoFar }) {
  const words = experimentsWords();
  const { experiment, result, noted, past, end } = its;
  const { stopped } = experiment;
  return (
    <Card>
      <div class={css.section}>
        <h3 class={css.name}>{words.trial[experiment.trial].name}</h3>
        {stopped !== undefined && <p>{words.stoppedOn(dayNamed(stopped))}</p>}
        {result && <Outcome result={result} />}
        <p class={css.small}>
          {[
            ...(stopped === undefined ? [words.endedOn(dayNamed(end - 1))] : []),
            words.notedSaid(noted, past),
          ].join(" · ")}
        </p>
      </div>
    </Card>
  );
}

function Outcome({ result }: { readonly result: ExperimentResult }) {
  const words = experimentsWords();
  const { word, effect, low, high, means } = result;
  const isClear = word === "b-higher" || word === "a-higher";
  const said =
    effect === null || low === null || high === null ? "" : words.effectSaid(effect, low, high);
  const mean = (value: number | null) =>
    value?.toLocaleString(localeNow(), { maximumFractionDigits: 1 }) ?? "";
  return (
    <>
      <p class={css.coin}>{words.word[word]}</p>
      {said !== "" && (
        <>
          <IntervalRow
            label={`${words.word[word]}. ${said}`}
            estimate={effect}
            low={low}
            high={high}
            from={-WIDEST}
            to={WIDEST}
            hue={isClear ? "slate" : "moss"}
            less={words.less}
            none={words.none}
            more={words.more}
          />
          <p class={css.quiet}>{said}</p>
        </>
      )}
      {word !== "not-enough" && <p>{isClear ? words.meaning.caused : words.meaning.unclear}</p>}
      <TableTwin
        summary={words.asTable}
        head={[words.tableDays, words.tableMean]}
        rows={[
          [words.dayTry, mean(means.b)],
          [words.dayLeave, mean(means.a)],
        ]}
      />
    </>
  );
}
