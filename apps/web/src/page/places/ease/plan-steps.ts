import type { KeptChain } from "@lichen/companion";
import { pageSteps } from "../../page-steps.ts";
import { goTo } from "../../router.ts";
import { type PlanInHand, plan } from "./in-hand.ts";

/** The steps of an if-then plan: the back button leads through them. */
export const planSteps = pageSteps<PlanInHand["step"]>();

/** Opens a plan at one of its steps. */
export function openPlan(chain: KeptChain, step: PlanInHand["step"]): void {
  plan.value = { chain, step };
  goTo("/hard-moment/plan");
  planSteps.put(step);
}

/** Goes on to another step, on the page of the plan. */
export function goOnInPlan(step: PlanInHand["step"]): void {
  showInPlan(step);
  planSteps.goOn(step);
}

/** Shows the step the back button led to. */
export function showInPlan(step: PlanInHand["step"]): void {
  if (plan.value) plan.value = { ...plan.value, step };
}
