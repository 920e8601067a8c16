import { effect } from "@preact/signals";
import { beforeLock } from "../../frame/auto-lock.ts";
import { standing } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { isPlanOpen, keepPlanOpen } from "./open-plan.ts";
import { peopleToWriteTo } from "./people-to-write-to.ts";

/**
 * Keeps the open copy as the notebook is, wherever the person is in the app: whoever was taken out,
 * renamed or has another number is so in the copy after the same deed, and before any lock.
 */
export function beginFollowingPlan(): void {
  effect(() => {
    if (standing.value?.kind === "open") void follow();
  });
  beforeLock(follow);
}

async function follow(): Promise<void> {
  if (standing.value?.kind !== "open" || !isPlanOpen()) return;
  const now = await ask("toLeaveOpen");
  // Asked again: it may have been turned off meanwhile, here or in another tab.
  if (now && isPlanOpen()) keepPlanOpen({ plan: now.plan, people: peopleToWriteTo(now.people) });
}
