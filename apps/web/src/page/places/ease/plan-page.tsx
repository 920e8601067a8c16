import { type PlannedResponse, searchText } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect } from "preact/hooks";
import type { CopingView } from "../../../port/coping-deeds.ts";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { useStepsBack } from "../../page-steps.ts";
import { goBackTo, goTo, skip } from "../../router.ts";
import { reaching } from "../circle/in-hand.ts";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { after, moment, plan, playTechnique } from "./in-hand.ts";
import { goOnInPlan, planSteps, showInPlan } from "./plan-steps.ts";
import { stepSaid } from "./step-said.ts";
import { stepAfter, stepsOf } from "./what-fits.ts";

/** An if-then plan of the person's own, one step at a time; after any of them it may be enough. */
export function PlanPage() {
  const { page, hard } = easeWords();
  const view = useAnswer("coping");
  const now = plan.value;
  useEffect(() => {
    const at = planSteps.now();
    if (!now) skip("/hard-moment");
    else if (at === undefined) planSteps.put(now.step);
    else showInPlan(at);
  }, []);
  useStepsBack(planSteps, "/hard-moment/plan", showInPlan);
  if (!now || !view) return <Page title={page.planTitle}>{null}</Page>;

  const steps = stepsOf(now.chain, view);
  // One that was refused meanwhile gives its place to the next.
  const isOffered = now.step !== "end" && steps.includes(now.step);
  const step = isOffered ? now.step : stepAfter(now, view);
  return (
    <Page title={page.planTitle} back="/hard-moment">
      <dl class={css.planSaid}>
        <dt>{hard.chainCue}</dt>
        <dd dir="auto">{now.chain.cue}</dd>
      </dl>
      {step === "end" ? (
        <End />
      ) : (
        <>
          <p class={css.small}>{page.stepOf(steps.indexOf(step) + 1, steps.length)}</p>
          <Step step={step} view={view} />
          <Button look="words" onPress={() => goOnInPlan(stepAfter({ ...now, step }, view))}>
            {page.planGoOn}
          </Button>
        </>
      )}
    </Page>
  );
}

function Step(props: { readonly step: PlannedResponse; readonly view: CopingView }) {
  const { page, hard } = easeWords();
  const people = useAnswer("people");
  const { step, view } = props;
  const said = stepSaid(step, view);
  const didIt = () => {
    if (plan.value) plan.value = { ...plan.value, step };
    after.value = {
      id: undefined,
      technique: null,
      title: said,
      before: moment.value.strength,
    };
    goTo("/hard-moment/after");
  };
  const write = (name: string) => {
    reaching.value = people?.find((each) => searchText(each.name) === searchText(name))?.id;
    goTo("/circle/reach-out");
  };
  return (
    <>
      <Card tint={step.kind === "person" ? "apricot" : "moss"}>
        <p class={css.planStep} dir="auto">
          {said}
        </p>
      </Card>
      {step.kind === "technique" && (
        <Button look="filled" icon="play" isWide onPress={() => playTechnique(step.id)}>
          {hard.tryIt}
        </Button>
      )}
      {step.kind === "person" && (
        <Button look="filled" isWide onPress={() => write(step.name)}>
          {hard.writeTo(step.name)}
        </Button>
      )}
      {step.kind !== "technique" && (
        <Button look={step.kind === "own" ? "filled" : "edged"} isWide onPress={didIt}>
          {page.planDid}
        </Button>
      )}
    </>
  );
}

/** After the last step: it is fine to stop, and there are other ways and people. */
function End() {
  const { page, hard } = easeWords();
  return (
    <>
      <p>{page.planEnd}</p>
      <div class={css.rows}>
        <Button onPress={() => goBackTo("/hard-moment")}>{hard.threeFit}</Button>
        <LinkRow href="/help" icon="phone" title={page.toPeople} />
      </div>
    </>
  );
}
