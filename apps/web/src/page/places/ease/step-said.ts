import type { PlannedResponse } from "@lichen/core";
import type { CopingView } from "../../../port/coping-deeds.ts";
import { easeWords } from "./ease-words.ts";
import { playableOf } from "./what-fits.ts";

/** What a step of an if-then plan is called. */
export function stepSaid(step: PlannedResponse, view: CopingView): string {
  const { page, ways } = easeWords();
  switch (step.kind) {
    case "own":
      return step.text;
    case "person":
      return page.planReach(step.name);
    case "technique":
      return playableOf(step.id, ways, view)?.title ?? step.title ?? "";
  }
}
