import { rounded } from "../digits.ts";
import { isReading } from "./reading.ts";
import { isSums, NO_SUMS, type Sums, withEpisode } from "./sums.ts";

/**
 * What research expects of a technique: `prior` is the relief beyond just waiting, in points of
 * 0 to 10 at a strength of 6; `quadrants` says how much more (or less) in one quarter of the field.
 */
export interface TechniquePrior {
  readonly id: string;
  readonly prior?: number;
  readonly quadrants?: Readonly<Record<string, number>>;
}

/** What is known of one technique: its prior, how often it was used, and sums by quarter. */
export interface KnownTechnique {
  readonly id: string;
  readonly prior: number;
  readonly quadrants: readonly (readonly [quadrant: string, more: number])[];
  readonly uses: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly quadrant: string;
  readonly sums: Sums;
}

/** All that was learned, as plain JSON; `waiting` holds the episodes with no technique. */
export interface ReliefState {
  readonly techniques: readonly KnownTechnique[];
  readonly waiting: readonly Cell[];
}

/** One hard moment: what was done (null: just noting it), and how strong it was before and after. */
export interface Episode {
  readonly technique: string | null;
  readonly before: number;
  readonly after: number;
  readonly quadrant: string;
}

/**
 * Relief expected of a technique nobody stated a prior for: modest, because single short exercises
 * move distress a little beyond what time does (Chin et al., 2024: breathing alone inconsistent).
 */
export const USUAL_PRIOR = 0.6;

/** Priors further out are held here: no short exercise is known to do more. */
const LARGEST_PRIOR = 3;
/** Bounds of a state: more than any catalogue of techniques, and twice the quarters of the field. */
const MOST_TECHNIQUES = 400;
const MOST_QUADRANTS = 8;
const LONGEST_NAME = 80;

/** How much an episode weighs after one more of the same technique in the same quarter. */
const MEMORY = 0.98;

/** A person of whom nothing is known yet. Takes ids, or ids with priors; leaves out what is neither. */
export function beginRelief(techniques: readonly (TechniquePrior | string)[]): ReliefState {
  const seen = new Map<string, KnownTechnique>();
  for (const each of listOf(techniques)) {
    const known = readPrior(each);
    if (known && !seen.has(known.id) && seen.size < MOST_TECHNIQUES) seen.set(known.id, known);
  }
  return made({ techniques: [...seen.values()], waiting: [] });
}

/**
 * States that were made here: they are whole, and reading a life of episodes need not read each anew. None is
 * ever changed in place.
 */
const whole = new WeakSet<object>();

function made(state: ReliefState): ReliefState {
  whole.add(state);
  return state;
}

function isMadeHere(value: unknown): value is ReliefState {
  return hasMembers(value) && whole.has(value);
}

/**
 * The state after one more hard moment. A moment without two readings teaches nothing and changes
 * nothing. A technique that was not known (a person's own) is taken in with the usual prior.
 */
export function observeRelief(state: ReliefState, episode: Episode): ReliefState {
  const known = readState(state);
  const { technique, before, after, quadrant } = recordOf(episode);
  if (!isReading(before) || !isReading(after)) return known;
  const readings = { before, after, quadrant: quadrantIn(known, quadrant) };
  if (technique === null) return made({ ...known, waiting: withCell(known.waiting, readings) });
  if (!isName(technique)) return known;
  const isKnown = known.techniques.some(({ id }) => id === technique);
  if (!isKnown && known.techniques.length >= MOST_TECHNIQUES) return known;
  const all = isKnown ? known.techniques : [...known.techniques, newTechnique(technique)];
  const techniques = all.map((each) =>
    each.id === technique
      ? { ...each, uses: each.uses + 1, cells: withCell(each.cells, readings) }
      : each,
  );
  return made({ ...known, techniques });
}

/** A technique of which nothing was said. */
export function newTechnique(id: string): KnownTechnique {
  return { id, prior: USUAL_PRIOR, quadrants: [], uses: 0, cells: [] };
}

/** The name a quarter goes by; the empty name when it is not told, or is one too many. */
export function quadrantIn(state: ReliefState, quadrant: unknown): string {
  const name = typeof quadrant === "number" ? String(quadrant) : quadrant;
  if (!isName(name)) return "";
  const names = quadrantsOf(state);
  return names.includes(name) || names.length < MOST_QUADRANTS ? name : "";
}

/** Every quarter something was noted in. */
export function quadrantsOf({ techniques, waiting }: ReliefState): readonly string[] {
  const cells = [...waiting, ...techniques.flatMap((each) => each.cells)];
  return [...new Set(cells.map(({ quadrant }) => quadrant))];
}

/** A state as it came from a disk: what cannot be one is left out, so that nothing after it breaks. */
export function readState(value: unknown): ReliefState {
  if (isMadeHere(value)) return value;
  const { techniques, waiting } = recordOf(value);
  const known = new Map<string, KnownTechnique>();
  for (const each of listOf(techniques)) {
    const { cells, uses, quadrants } = recordOf(each);
    const pairs = listOf(quadrants).flatMap((pair) => {
      const [name, more] = listOf(pair);
      return isName(name) ? [[name, more] as const] : [];
    });
    const prior = readPrior({ ...recordOf(each), quadrants: Object.fromEntries(pairs) });
    if (!prior || known.has(prior.id)) continue;
    const counted = Number.isSafeInteger(uses) && Number(uses) > 0 ? Number(uses) : 0;
    known.set(prior.id, { ...prior, uses: counted, cells: readCells(cells) });
  }
  return made({
    techniques: [...known.values()].slice(0, MOST_TECHNIQUES),
    waiting: readCells(waiting),
  });
}

export function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= LONGEST_NAME;
}

/** A list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

type Members = Readonly<Record<string, unknown>>;

/** The members of an object, or none. */
export function recordOf(value: unknown): Members {
  return hasMembers(value) ? value : {};
}

function hasMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

function readCells(value: unknown): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const each of listOf(value)) {
    const { quadrant, sums } = recordOf(each);
    const isKnown = quadrant === "" || isName(quadrant);
    if (isKnown && isSums(sums) && cells.size < MOST_QUADRANTS + 1) {
      cells.set(quadrant, { quadrant, sums });
    }
  }
  return [...cells.values()];
}

function readPrior(value: unknown): KnownTechnique | undefined {
  if (isName(value)) return newTechnique(value);
  const { id, prior, quadrants } = recordOf(value);
  if (!isName(id)) return undefined;
  const more = Object.entries(recordOf(quadrants))
    .filter(([name]) => isName(name))
    .slice(0, MOST_QUADRANTS)
    .map(([name, value]) => [name, heldPrior(value, 0)] as const)
    .filter(([, value]) => value !== 0);
  return { ...newTechnique(id), prior: heldPrior(prior, USUAL_PRIOR), quadrants: more };
}

function heldPrior(value: unknown, otherwise: number): number {
  if (typeof value !== "number" || Number.isNaN(value)) return otherwise;
  return rounded(Math.min(LARGEST_PRIOR, Math.max(-LARGEST_PRIOR, value)), 4);
}

function withCell(
  cells: readonly Cell[],
  { quadrant, ...readings }: { quadrant: string; before: number; after: number },
): readonly Cell[] {
  const found = cells.find((cell) => cell.quadrant === quadrant);
  const cell = { quadrant, sums: withEpisode(found?.sums ?? NO_SUMS, readings, MEMORY) };
  return found ? cells.map((each) => (each === found ? cell : each)) : [...cells, cell];
}
