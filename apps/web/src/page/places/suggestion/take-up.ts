import type { Suggestion } from "@lichen/core";
import { goTo } from "../../router.ts";
import { playTechnique } from "../ease/in-hand.ts";
import { openGoal } from "../grow/in-hand.ts";
import { KINDNESS_AT } from "../kindness/addresses.ts";
import { takeLook } from "../predictions/in-hand.ts";
import { meetSetback } from "../setback/meet.ts";

/** Goes where a suggestion leads, in one step. */
export function takeUp(suggestion: Suggestion): void {
  switch (suggestion.kind) {
    case "read-letter":
      goTo("/ease/kindness/letter-back");
      break;
    case "reach-out":
      goTo("/circle/reach-out");
      break;
    case "technique":
      playTechnique(suggestion.technique);
      break;
    case "kindness":
      goTo(KINDNESS_AT[suggestion.practice]);
      break;
    case "setback":
      meetSetback(suggestion.goal ? { goal: suggestion.goal.id } : { isToGoOn: true });
      break;
    case "step":
      openGoal(suggestion.goal.id);
      break;
    case "look-again":
      takeLook(suggestion.id);
      break;
  }
}
