import { type SeededRandom, seededRandom } from "@lichen/base";

/** The six series of an invented person, in one order everywhere here. */
export const PERSON_SERIES = [
  "reliance",
  "compassion",
  "mood",
  "action",
  "energy",
  "connection",
] as const;
type Name = (typeof PERSON_SERIES)[number];

/** One day an invented person wrote. */
export type PersonDay = { readonly day: number } & { readonly [name in Name]: number };

/** A cause put into an invented person: today's `from` moves tomorrow's `to` by `size` deviations. */
export interface Cause {
  readonly from: Name;
  readonly to: Name;
  readonly size: number;
}

/** An invented person: what they wrote, what really moved what, and the noise-free truth of every day. */
export interface DayPerson {
  readonly written: readonly PersonDay[];
  /** The seven pairs that may carry a cause, with the true size (0 for most), in standard deviations. */
  readonly truth: readonly Cause[];
  /** The state of every day, in deviations, nothing missing, rounded or drifting: what an oracle sees. */
  readonly latent: readonly (readonly number[])[];
}

/**
 * The laws an invented person lives by. `DAYS_G1` is the family to develop on; `DAYS_G2` ("heavy") is held out: heavy tails, days
 * that are lost because they were bad, drift that wanders, another week, scales used at one end only.
 */
export interface DayFamily {
  readonly name: string;
  /** The range of each series' own persistence from day to day. */
  readonly persistence: readonly [number, number];
  /** The range of the share of a day's news that all series have in common. */
  readonly common: readonly [number, number];
  /** One deviate of a day's news, of variance 1. */
  readonly news: (chance: SeededRandom) => number;
  /** The slow movement of one series over a person's days, in points. */
  readonly slow: (chance: SeededRandom, days: number) => readonly number[];
  /** The standard deviation, in points, of a slip in rating. */
  readonly slip: number;
  readonly centre: readonly [number, number];
  readonly spread: readonly [number, number];
  /** Whether a day is not written, given how good it was in deviations. */
  readonly lost: (chance: SeededRandom, good: number) => boolean;
}

const TAU = 2 * Math.PI;

export const DAYS_G1: DayFamily = {
  name: "G1",
  persistence: [0.1, 0.5],
  common: [0.15, 0.45],
  news: (chance) => chance.normal(),
  slow(chance, days) {
    const trend = chance.normal() * 0.8;
    const season = 0.3 + chance.next() * 0.6;
    const phase = chance.next() * TAU;
    const weekend = chance.normal() * 0.4;
    return Array.from({ length: days }, (_, t) => {
      const wave = season * Math.sin((TAU * t) / 180 + phase);
      return (trend * t) / days + wave + (t % 7 >= 5 ? weekend : 0);
    });
  },
  slip: 0.4,
  centre: [4.5, 6.5],
  spread: [1.3, 1.9],
  lost: (chance) => chance.happens(0.15),
};

export const DAYS_G2: DayFamily = {
  name: "G2",
  persistence: [0, 0.6],
  common: [0.1, 0.6],
  news: (chance) => studentNews(chance),
  slow(chance, days) {
    let place = 0;
    const step = 0.03 + chance.next() * 0.06;
    const free = chance.between(0, 6);
    const lift = chance.normal() * 0.5;
    return Array.from({ length: days }, (_, t) => {
      place = 0.995 * place + step * chance.normal();
      return place + (t % 7 === free ? lift : 0);
    });
  },
  slip: 0.5,
  centre: [4, 8],
  spread: [1.1, 2.2],
  lost: (chance, good) => chance.happens(good < -1 ? 0.35 : 0.18),
};

/** A heavy-tailed deviate of variance 1: Student's t with 5 degrees of freedom. */
function studentNews(chance: SeededRandom): number {
  let square = 0;
  for (let i = 0; i < 5; i++) square += chance.normal() ** 2;
  return (chance.normal() / Math.sqrt(square / 5)) * Math.sqrt(3 / 5);
}

/** The seven pairs in which a cause may be put; the rest of the thirty are always empty. */
const PAIRS: readonly (readonly [Name, Name])[] = [
  ["reliance", "compassion"],
  ["compassion", "reliance"],
  ["compassion", "action"],
  ["reliance", "action"],
  ["compassion", "mood"],
  ["reliance", "mood"],
  ["action", "reliance"],
];

/**
 * An invented person of a family: `causes` of the seven pairs (chosen by the seed) carry an effect of
 * `size`; 0 causes make a person in whom nothing leads to anything, though everything moves together.
 */
export function dayPerson(
  family: DayFamily,
  {
    days,
    seed,
    causes = 0,
    size = 0,
  }: {
    readonly days: number;
    readonly seed: number;
    readonly causes?: number;
    readonly size?: number;
  },
): DayPerson {
  const chance = seededRandom(seed);
  const within = ([low, high]: readonly [number, number]): number =>
    low + chance.next() * (high - low);
  const width = PERSON_SERIES.length;
  const kept = PERSON_SERIES.map(() => within(family.persistence));
  const loads = PERSON_SERIES.map(() => Math.sqrt(within(family.common)));
  const moves = PERSON_SERIES.map((_, i) =>
    PERSON_SERIES.map((__, j) => (i === j ? (kept[i] ?? 0) : 0)),
  );
  const chosen = shuffled(
    PAIRS.map((_, i) => i),
    chance,
  ).slice(0, causes);
  for (const i of chosen) {
    const [from, to] = PAIRS[i] ?? ["reliance", "mood"];
    const row = moves[PERSON_SERIES.indexOf(to)];
    if (row) row[PERSON_SERIES.indexOf(from)] = size;
  }
  const centres = PERSON_SERIES.map(() => within(family.centre));
  const spreads = PERSON_SERIES.map(() => within(family.spread));
  const slow = PERSON_SERIES.map(() => family.slow(chance, days));

  let state: number[] = new Array<number>(width).fill(0);
  const states: number[][] = [];
  for (let t = -60; t < days; t++) {
    const shared = family.news(chance);
    state = moves.map((row, i) => {
      const load = loads[i] ?? 0;
      const news = load * shared + Math.sqrt(1 - load * load) * family.news(chance);
      return (
        row.reduce((sum, move, j) => sum + move * (state[j] ?? 0), 0) +
        news * Math.sqrt(1 - (kept[i] ?? 0) ** 2)
      );
    });
    if (t >= 0) states.push(state);
  }

  const rated = (i: number, t: number, slip: number): number =>
    (centres[i] ?? 0) + (slow[i]?.[t] ?? 0) + (spreads[i] ?? 1) * (states[t]?.[i] ?? 0) + slip;
  const written: PersonDay[] = [];
  for (let t = 0; t < days; t++) {
    const slips = PERSON_SERIES.map(() => family.slip * chance.normal());
    if (family.lost(chance, states[t]?.[2] ?? 0)) continue;
    written.push(dayOf(t, (i) => blunt(rated(i, t, slips[i] ?? 0))));
  }
  const deviation = PERSON_SERIES.map((_, i) => spreadOf(states.map((each) => each[i] ?? 0)));
  const truth = PAIRS.map(([from, to]) => {
    const [i, j] = [PERSON_SERIES.indexOf(to), PERSON_SERIES.indexOf(from)];
    return { from, to, size: ((moves[i]?.[j] ?? 0) * (deviation[j] ?? 1)) / (deviation[i] ?? 1) };
  });
  return { written, truth, latent: states };
}

/** A whole number from 0 to 10, as a person would tap it. */
function blunt(value: number): number {
  return Math.round(Math.min(10, Math.max(0, value)));
}

/** The day invented lives begin on. */
const BEGINNING = 20_000;

function dayOf(t: number, value: (i: number) => number): PersonDay {
  return {
    day: BEGINNING + t,
    reliance: value(0),
    compassion: value(1),
    mood: value(2),
    action: value(3),
    energy: value(4),
    connection: value(5),
  };
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
}

/** A list in an order decided by chance (Fisher and Yates). */
function shuffled<T>(list: readonly T[], chance: SeededRandom): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = chance.between(0, i);
    const [a, b] = [copy[i], copy[j]];
    if (a === undefined || b === undefined) continue;
    copy[i] = b;
    copy[j] = a;
  }
  return copy;
}
