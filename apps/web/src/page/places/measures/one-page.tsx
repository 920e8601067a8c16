import type { MeasureSoFar } from "@lichen/companion";
import { MEASURE_RULES } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Switch } from "@lichen/ui/Switch";
import { useEffect } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { localeNow } from "../../locale.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { skip } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { beginMeasure, goOnWith, opened } from "./in-hand.ts";
import { lengthSaid } from "./measure-row.tsx";
import css from "./measures.module.css";
import { measuresWords } from "./measures-words.ts";
import { Origin } from "./origin.tsx";
import { Result } from "./result.tsx";
import { ResultsChart } from "./results-chart.tsx";

/** One questionnaire: what came out so far, why it is here, and a way to answer it. */
export function OneMeasurePage() {
  const id = opened.value;
  const all = useAnswer("measures")?.all;
  useEffect(() => {
    if (id === undefined) skip("/look-back/measures");
  }, [id]);
  const its = all?.find(({ measure }) => measure === id);
  return its ? <One its={its} /> : null;
}

function One({ its }: { readonly its: MeasureSoFar }) {
  const words = measuresWords();
  const { measure, results, standing, begun } = its;
  const { name, every, offered } = MEASURE_RULES[measure];
  const last = results.at(-1);
  const isAtSetback = offered === "setback";
  const isInTurn = standing.kind === "due" || standing.kind === "resting";
  const choose = async (isOn: boolean) => {
    const isUsual = isOn === (offered !== "asked");
    const choice = isUsual ? null : isOn ? "offer" : "aside";
    const chosen = await ask("chooseMeasure", { measure, choice });
    if (!chosen.ok) announce({ text: await problemText(chosen.problem) });
  };
  return (
    <Page title={name} back="/look-back/measures">
      <p class={css.asks}>{words.about[measure].asks}</p>
      {last && <Result measure={measure} result={last} />}
      <ResultsChart measure={measure} results={results} />
      <section class={css.section}>
        <p>{words.about[measure].why}</p>
        <p class={css.quiet}>{[lengthSaid(measure), words.everyWeeks(every / 7)].join(", ")}</p>
        {localeNow() !== "en" && <p class={css.quiet}>{words.inEnglish}</p>}
        {standing.kind === "resting" && !begun && <p class={css.quiet}>{words.early}</p>}
        <Button
          look={standing.kind === "resting" && !begun ? "edged" : "filled"}
          isWide
          onPress={() => void (begun ? goOnWith(begun) : beginMeasure(measure))}
        >
          {begun ? words.goOn : last ? words.answerAgain : words.begin}
        </Button>
      </section>
      <Switch
        label={isAtSetback ? words.offerAtSetback : words.offerLabel}
        line={isAtSetback ? words.offerAtSetbackLine : words.offerLine}
        isOn={isAtSetback ? standing.kind !== "aside" : isInTurn}
        onChange={(isOn) => void choose(isOn)}
      />
      <p class={css.small}>{words.notIllness}</p>
      <Origin measure={measure} />
    </Page>
  );
}
