import { haystackOf, isFound, needlesOf } from "../life/search.ts";
import { isAllowed, type Situation } from "./eligible-techniques.ts";
import type { IfThenChain, PlannedResponse } from "./if-then-chain.ts";
import { MOMENT_KINDS, type MomentKind } from "./moment-kind.ts";
import type { Technique } from "./technique.ts";

/** Words by which people name each kind of hard moment, in whatever language; each may be several words. */
export type CueWords = { readonly [kind in MomentKind]: readonly string[] };

/**
 * Whether a cue in a person's own words names a kind of moment: it does when all words of one of
 * `words` begin words of the cue, as search compares them. It only decides what is shown first; a
 * plan that is not recognised is where it was.
 */
export function isCueOf(cue: string, words: readonly string[]): boolean {
  const haystack = haystackOf([cue]);
  return words.some((word) => isFound(haystack, needlesOf(word)));
}

/** The kinds of moment a cue names, in their own order; none where its words name none. */
export function kindsOfCue(cue: string, words: CueWords): readonly MomentKind[] {
  return MOMENT_KINDS.filter((kind) => isCueOf(cue, words[kind]));
}

/** Whether a chain is for a kind of moment: as the person chose, and by its cue where they did not. */
function isForMoment({ cue, moment }: IfThenChain, kind: MomentKind, words: CueWords): boolean {
  return moment === undefined ? isCueOf(cue, words[kind]) : moment === kind;
}

/**
 * The responses of a chain that may be offered now: of techniques only those that are here and that
 * nothing the person said or told rules out. A plan made before a refusal does not outweigh it.
 */
export function offeredResponses(
  { responses }: IfThenChain,
  all: readonly Technique[],
  situation: Situation,
): readonly PlannedResponse[] {
  const allowed = new Set(
    all.filter((technique) => isAllowed(technique, situation)).map(({ id }) => id),
  );
  return responses.filter((each) => each.kind !== "technique" || allowed.has(each.id));
}

/** The first chain for the kind of moment that was named, with something in it that may be offered. */
export function chainThatFits<Chain extends IfThenChain>(
  chains: readonly Chain[],
  words: CueWords,
  among: { readonly all: readonly Technique[]; readonly situation: Situation },
): Chain | undefined {
  const { kind } = among.situation;
  if (kind === undefined) return undefined;
  return chains.find(
    (chain) =>
      isForMoment(chain, kind, words) &&
      offeredResponses(chain, among.all, among.situation).length > 0,
  );
}
