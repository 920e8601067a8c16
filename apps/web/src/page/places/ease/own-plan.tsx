import { Icon } from "@lichen/ui/Icon";
import type { CopingView } from "../../../port/coping-deeds.ts";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { moment } from "./in-hand.ts";
import { openPlan } from "./plan-steps.ts";
import { stepSaid } from "./step-said.ts";
import { planThatFits, stepsOf } from "./what-fits.ts";

/** The person's own if-then plan for a moment like this: one quiet row above what else fits. */
export function OwnPlan({ view }: { readonly view: CopingView | undefined }) {
  const { page } = easeWords();
  const chain = planThatFits(moment.value.kind, view);
  if (!chain || !view) return null;
  const steps = stepsOf(chain, view);
  const [first = "end"] = steps;
  return (
    <button type="button" class={css.plan} onClick={() => openPlan(chain, first)}>
      <span class={css.fitWords}>
        <span class={css.small}>{page.planTitle}</span>
        <span class={css.planCue} dir="auto">
          {chain.cue}
        </span>
        <span class={css.wayLine} dir="auto">
          {steps.map((step) => stepSaid(step, view)).join(", ")}
        </span>
      </span>
      <Icon name="forward" />
    </button>
  );
}
