import { OWN_PAGES } from "@lichen/core";
import { Switch } from "@lichen/ui/Switch";
import { Page } from "../../frame/page.tsx";
import { standing, useAnswer } from "../../notebook.ts";
import { useOwnPage } from "../../own-page.ts";
import { KindHalf } from "../symbiosis/kind-half.tsx";
import { HopeBox } from "./hope-box.tsx";
import { closePlan, keepPlanOpen, openPlan } from "./open-plan.ts";
import { OwnParts, PartsToRead } from "./own-parts.tsx";
import { peopleToWriteTo } from "./people-to-write-to.ts";
import css from "./plan.module.css";
import { planWords } from "./plan-words.ts";

/** The safety plan: to be written while the notebook is open; where it was chosen so, to be read while it is locked. */
export function PlanPage() {
  return standing.value?.kind === "open" ? <WrittenPlan /> : <OpenCopy />;
}

function WrittenPlan() {
  const words = planWords();
  const written = useOwnPage("safety-plan");
  const people = useAnswer("people");
  const { page } = written;
  const isOpen = openPlan.value !== undefined;
  const copy = page && people && { plan: page, people: peopleToWriteTo(people) };

  return (
    <Page title={words.title} back="/ease">
      <div class={css.top}>
        <p>{words.line}</p>
        <p class={css.small}>{words.notAPromise}</p>
        <p class={css.small}>{words.withHelp}</p>
      </div>
      <OwnParts
        parts={OWN_PAGES["safety-plan"]}
        written={written}
        label={words.part}
        hint={words.partHint}
        print={words.print}
        after={<HopeBox />}
      />
      <KindHalf of="safety-plan" />
      {copy && (
        <div class={css.top}>
          <Switch
            label={words.stayOpen}
            line={words.stayOpenLine}
            isOn={isOpen}
            onChange={(isOn) => (isOn ? keepPlanOpen(copy) : closePlan())}
          />
        </div>
      )}
    </Page>
  );
}

function OpenCopy() {
  const words = planWords();
  const copy = openPlan.value;
  const parts = OWN_PAGES["safety-plan"];
  const isEmpty = parts.every((part) => (copy?.plan[part] ?? "").trim() === "");
  return (
    <Page title={words.title} back="/">
      <p class={css.small}>{isEmpty ? words.emptyLine : words.openLine}</p>
      {copy && <PartsToRead parts={parts} page={copy.plan} label={words.part} />}
    </Page>
  );
}
