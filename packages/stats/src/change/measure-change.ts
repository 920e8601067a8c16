import { rounded } from "../digits.ts";
import { Z80, Z95 } from "../math/student.ts";
import { INSTRUMENTS, type Instrument } from "./instruments.ts";

/** How two scores of one person on one questionnaire differ, beside the wobble of the questionnaire. */
export interface MeasuredChange {
  /**
   * `bigger-than-wobble`: past the 95% line; `perhaps`: past the 80% line; `within-wobble`: what the same
   * person on the same day could well have answered.
   */
  readonly word: "not-enough" | "within-wobble" | "perhaps" | "bigger-than-wobble";
  readonly change: number | null;
  /** The differences that wobble alone exceeds once in twenty times, and once in five. */
  readonly line95: number | null;
  readonly line80: number | null;
  /** Whether it is as large as what is usually held to matter; null where nothing is agreed. */
  readonly matters: boolean | null;
}

const UNKNOWN: MeasuredChange = {
  word: "not-enough",
  change: null,
  line95: null,
  line80: null,
  matters: null,
};

/**
 * The reliable change from score `a` to score `b`: change against z · √2 · SD · √(1 − reliability)
 * (Jacobson & Truax, 1991). The instrument is one of {@link INSTRUMENTS}, by name or as
 * {@link steadiedBy} made it. A WHO-5 rise of 10 "matters" and is within wobble: both are said.
 *
 * Limits: population values, no judgement of what is good or bad. A score outside the scale, or an
 * unknown name, is `not-enough`. Never throws. O(1).
 */
export function measureChange(
  instrument: string | Instrument,
  a: number,
  b: number,
): MeasuredChange {
  const known = instrumentOf(instrument);
  if (!known || !isScore(known, a) || !isScore(known, b)) return UNKNOWN;
  const wobble = Math.SQRT2 * known.spread * Math.sqrt(1 - known.reliability);
  const change = b - a;
  const size = Math.abs(change);
  return {
    word:
      size > Z95 * wobble
        ? "bigger-than-wobble"
        : size > Z80 * wobble
          ? "perhaps"
          : "within-wobble",
    change: rounded(change, 3),
    line95: rounded(Z95 * wobble, 3),
    line80: rounded(Z80 * wobble, 3),
    matters: known.matters === null ? null : size >= known.matters,
  };
}

const LEAST_SCORES = 6;
/** How many differences the published wobble is worth. */
const PUBLISHED_WEIGHT = 6;

/**
 * The instrument with this person's own wobble in place of the population's, from 6 scores on.
 *
 * Half the mean square of successive differences (von Neumann, 1941), which a slow change hardly touches,
 * weighed with the published value as if that were six differences. Given fewer scores, or scores outside the
 * scale, or an unknown name, the instrument as published; undefined for a name nobody knows.
 */
export function steadiedBy(
  scores: readonly number[],
  instrument: string | Instrument,
): Instrument | undefined {
  const known = instrumentOf(instrument);
  if (!known) return undefined;
  const sound = (Array.isArray(scores) ? scores : []).filter((score) => isScore(known, score));
  if (sound.length < LEAST_SCORES) return known;
  const published = known.spread ** 2 * (1 - known.reliability);
  const squares = sound
    .slice(1)
    .reduce((sum, score, i) => sum + 0.5 * (score - (sound[i] ?? score)) ** 2, 0);
  const own = (PUBLISHED_WEIGHT * published + squares) / (PUBLISHED_WEIGHT + sound.length - 1);
  const reliability = Math.min(0.99, Math.max(0, 1 - own / known.spread ** 2));
  return { ...known, reliability: rounded(reliability, 4) };
}

function instrumentOf(named: string | Instrument): Instrument | undefined {
  if (typeof named === "string") return INSTRUMENTS.find(({ id }) => id === named);
  if (typeof named !== "object" || named === null) return undefined;
  const { least, most, spread, reliability } = named;
  const sound =
    most > least && spread > 0 && Number.isFinite(spread) && reliability >= 0 && reliability < 1;
  return sound ? named : undefined;
}

function isScore({ least, most }: Instrument, score: unknown): score is number {
  return typeof score === "number" && score >= least && score <= most;
}
