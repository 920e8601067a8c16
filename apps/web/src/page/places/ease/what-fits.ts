import type { RankedTechnique } from "@lichen/companion";
import { TECHNIQUES } from "@lichen/content/techniques/library";
import type { TechniqueWords } from "@lichen/content/techniques/words/technique";
import { FLAGS, type Offer, type Pace, type Technique, threeThatFit } from "@lichen/core";
import type { CopingView } from "../../../port/coping-deeds.ts";
import type { MomentInHand } from "./in-hand.ts";

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
  const { choices, paused, own } = view;
  const all = [...own.map(({ facts }) => facts), ...TECHNIQUES];
  return threeThatFit(
    all,
    { ...told, flags: choices.flags, refused: choices.refused, paused },
    learned.map(({ technique }) => technique),
  );
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
