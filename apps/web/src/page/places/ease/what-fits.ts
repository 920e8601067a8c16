import type { KeptChain, RankedTechnique } from "@lichen/companion";
import { CUE_WORDS } from "@lichen/content/techniques/cue-words";
import { TECHNIQUES } from "@lichen/content/techniques/library";
import type { TechniqueWords } from "@lichen/content/techniques/words/technique";
import {
  chainThatFits,
  FLAGS,
  type MomentKind,
  type Offer,
  offeredResponses,
  type Pace,
  type PlannedResponse,
  type Technique,
  threeThatFit,
} from "@lichen/core";
import type { CopingView } from "../../../port/coping-deeds.ts";
import type { MomentInHand, PlanInHand } from "./in-hand.ts";

/** Minutes taken for granted where none are told: nobody in a hard moment is offered more unasked. */
const UNTOLD_MINUTES = 5;

/**
 * What may be offered for a moment. Without a view the notebook is locked: what the person told of
 * body and past cannot be seen, so only what no flag stands against is offered, in the order of
 * general research. What was learned of the person's own uses orders what may be offered, no more.
 */
export function whatFits(
  moment: MomentInHand,
  view: CopingView | undefined,
  learned: readonly RankedTechnique[] = [],
): Offer {
  const { strength, kind, place, minutes } = moment;
  const told = {
    ...(strength !== undefined && { strength }),
    ...(kind !== undefined && { kind }),
    ...(place !== undefined && { place }),
    timeMinutes: minutes ?? UNTOLD_MINUTES,
  };
  if (!view) return threeThatFit(TECHNIQUES, { ...told, flags: FLAGS, refused: [] });
  return threeThatFit(
    allOf(view),
    { ...told, ...ruledOut(view) },
    learned.map(({ technique }) => technique),
  );
}

/** The if-then plan of the person's own for a kind of moment; none while locked, or unasked. */
export function planThatFits(
  kind: MomentKind | undefined,
  view: CopingView | undefined,
): KeptChain | undefined {
  if (!view || kind === undefined) return undefined;
  const situation = { ...ruledOut(view), kind };
  return chainThatFits(view.chains, CUE_WORDS, { all: allOf(view), situation });
}

/** What of a plan may be offered now. */
export function stepsOf(chain: KeptChain, view: CopingView): readonly PlannedResponse[] {
  return offeredResponses(chain, allOf(view), ruledOut(view));
}

/** The step of a plan after the one a person is at; `end` when there is none. */
export function stepAfter({ chain, step }: PlanInHand, view: CopingView): PlanInHand["step"] {
  const { responses } = chain;
  if (step === "end") return "end";
  const later = responses.slice(responses.indexOf(step) + 1);
  return stepsOf(chain, view).find((each) => later.includes(each)) ?? "end";
}

/** What the person did, said or told that nothing may be offered against. */
function ruledOut({ choices, paused }: CopingView) {
  return { flags: choices.flags, refused: choices.refused, paused };
}

function allOf({ own }: CopingView): readonly Technique[] {
  return [...own.map(({ facts }) => facts), ...TECHNIQUES];
}

/** A technique as the player goes through it. */
export interface Playable {
  readonly title: string;
  readonly line: string;
  /** When it does not fit; nothing for one of the person's own. */
  readonly whenNot: string;
  readonly steps: readonly string[];
  readonly paces: readonly Pace[];
  readonly facts: Technique;
  readonly isOwn: boolean;
}

/** The technique of an id, with its words; undefined for one that is not here (any more). */
export function playableOf(
  id: string,
  words: { readonly [id: string]: TechniqueWords },
  view: CopingView | undefined,
): Playable | undefined {
  const own = view?.own.find((each) => each.id === id);
  if (own) {
    const steps = own.steps.length > 0 ? own.steps : [own.title];
    const { title, facts } = own;
    const line = own.steps.join(", ");
    return { title, line, whenNot: "", steps, paces: facts.paces, facts, isOwn: true };
  }
  const facts = TECHNIQUES.find((each) => each.id === id);
  const said = words[id];
  if (!facts || !said) return undefined;
  const { title, line, whenNot, steps } = said;
  return { title, line, whenNot, steps, paces: facts.paces, facts, isOwn: false };
}
