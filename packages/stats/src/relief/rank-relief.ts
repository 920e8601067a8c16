import { rounded } from "../digits.ts";
import { ASSUMPTIONS, type Weighed } from "./assumptions.ts";
import { chanceByLot, chanceOfContradiction } from "./contradiction.ts";
import { countedEpisodes } from "./counted-episodes.ts";
import { isReading, shareAt, USUAL } from "./reading.ts";
import { readingSums } from "./reading-sums.ts";
import { type ReliefPosterior, reliefPosterior } from "./relief-posterior.ts";
import {
  isName,
  type KnownTechnique,
  listOf,
  newTechnique,
  quadrantIn,
  type ReliefState,
  readState,
  recordOf,
} from "./relief-state.ts";
import { type ReliefWord, reliefWord } from "./relief-word.ts";

/** The moment a technique is looked for in, and the ids that may be offered in it. */
export interface ReliefMoment {
  readonly quadrant: string;
  readonly before: number;
  readonly eligible: readonly string[];
}

/** A technique with the relief it is believed to bring now, in points beyond just waiting. */
export interface RankedTechnique {
  readonly technique: string;
  readonly relief: number;
  /** The relief lies between `low` and `high` with a chance of nine in ten, if the model holds. */
  readonly low: number;
  readonly high: number;
  /** This person's own uses of it that had two readings. */
  readonly uses: number;
  readonly word: ReliefWord;
}

/**
 * Half the width of an interval of nine tenths: 1.645 of a normal distribution, and a little more,
 * because no person is quite as the model supposes.
 */
const NINE_TENTHS = 1.7;
/** How much of what is not known of a technique itself is given to it as a chance to show itself. */
const CURIOSITY = 0.75;
/** From this strength on nothing is tried for the sake of learning: only what is known best. */
const VERY_STRONG = 8;
/** Sets of assumptions that weigh less than this together change no digit that is shown. */
const NEGLIGIBLE = 0.002;

/**
 * Techniques for a moment, best first: by what they are believed to bring, and below a strength of 8
 * plus three quarters of a standard deviation, so that a little-known one is tried when it may well be
 * the better (upper confidence bound; Auer et al., 2002). No chance: the same state gives the same
 * order, and it can be explained.
 *
 * Only ids in `eligible` come out, each once; what may be offered to whom is decided before, never
 * here. One that very likely makes it harder comes last, with the word "retired". Without a strength
 * the moment is taken as a usual one (6) and every word is "not-enough". Cost: about half a
 * millisecond for 54 techniques after a year.
 */
export function rankRelief(state: ReliefState, moment: ReliefMoment): readonly RankedTechnique[] {
  const known = readState(state);
  const { quadrant, before, eligible } = recordOf(moment);
  const ids = [...new Set(listOf(eligible).filter(isName))];
  if (ids.length === 0) return [];
  const beliefs = believed(known, quadrantIn(known, quadrant));
  const ofPerson = chanceOfContradiction(beliefs);
  const strength = isReading(before) ? before : USUAL;
  const share = shareAt(strength);
  const curiosity = strength < VERY_STRONG ? CURIOSITY : 0;
  return ids
    .map((id) => {
      const found = known.techniques.find((each) => each.id === id);
      const technique = found ?? newTechnique(id);
      const { mean, sd, ownSd } = mixed(beliefs, technique);
      const low = points(share * (mean - NINE_TENTHS * sd));
      const ranked = {
        technique: id,
        relief: points(share * mean),
        low,
        high: points(share * (mean + NINE_TENTHS * sd)),
        uses: technique.uses,
        word: reliefWord({
          uses: technique.uses,
          mean,
          sd,
          low,
          contradiction: Math.max(ofPerson, chanceByLot(technique.cells)),
          isKnown: found !== undefined && isReading(before),
        }),
      };
      return { ranked, hope: rounded(mean + curiosity * ownSd, 6) };
    })
    .sort((a, b) => isLast(a.ranked) - isLast(b.ranked) || b.hope - a.hope)
    .map(({ ranked }) => ranked);
}

/** A number of points: no relief is larger than the whole scale. */
function points(relief: number): number {
  return rounded(Math.min(10, Math.max(-10, relief)), 4);
}

function isLast({ word }: RankedTechnique): number {
  return word === "retired" ? 1 : 0;
}

/** A set of assumptions that still weighs something, with every trust in the priors that does. */
interface Belief extends Weighed {
  readonly posterior: ReliefPosterior;
  readonly trusts: readonly { readonly trust: number; readonly weight: number }[];
}

/** The posterior under every set of assumptions that still weighs something. */
function believed(state: ReliefState, quadrant: string): readonly Belief[] {
  const episodes = countedEpisodes(state);
  const sums = readingSums(episodes);
  const all = ASSUMPTIONS.map((assumptions) => {
    const posterior = reliefPosterior(episodes, { assumptions, quadrant, sums });
    const logOf = (trust: number): number => posterior.logEvidence(trust) + assumptions.logWeight;
    const trusts = assumptions.trusts.map((trust) => ({ trust, log: logOf(trust) }));
    return { assumptions, posterior, trusts };
  });
  const most = Math.max(...all.flatMap(({ trusts }) => trusts.map(({ log }) => log)));
  if (!Number.isFinite(most)) return believed(unlearned(state), quadrant);
  return all.flatMap(({ trusts, ...each }) => {
    const weighed = trusts
      .map(({ trust, log }) => ({ trust, weight: Math.exp(log - most) }))
      .filter(({ weight }) => weight > NEGLIGIBLE);
    const weight = weighed.reduce((sum, one) => sum + one.weight, 0);
    return weight > 0 ? [{ ...each, trusts: weighed, weight }] : [];
  });
}

/** What was there before any episode; for sums that no episodes can have had. */
function unlearned({ techniques }: ReliefState): ReliefState {
  return { techniques: techniques.map((each) => ({ ...each, cells: [] })), waiting: [] };
}

/** Mean and standard deviation of the mixture of all beliefs. */
function mixed(
  beliefs: readonly Belief[],
  technique: KnownTechnique,
): { readonly mean: number; readonly sd: number; readonly ownSd: number } {
  let [total, sum, squares, own] = [0, 0, 0, 0];
  for (const { weight, posterior, trusts } of beliefs) {
    const relief = posterior.relief(technique);
    total += weight;
    own += weight * relief.ownVariance;
    for (const each of trusts) {
      const mean = relief.mean + each.trust * relief.priorMean;
      sum += each.weight * mean;
      squares += each.weight * (relief.variance + mean * mean);
    }
  }
  const mean = sum / total;
  const variance = Math.max(0, squares / total - mean * mean);
  return Number.isFinite(variance + own)
    ? { mean, sd: Math.sqrt(variance), ownSd: Math.sqrt(own / total) }
    : NOTHING_KNOWN;
}

/** For sums that no episodes can have had: a relief that may be anything. */
const NOTHING_KNOWN = { mean: 0, sd: 10, ownSd: 0 };
