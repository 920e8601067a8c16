import { type SeededRandom, seededRandom } from "@lichen/base";

/** An invented person with a level that drifts, and perhaps one step, seen through ratings on some days. */
export interface LevelPerson {
  readonly days: readonly { readonly day: number; readonly value: number }[];
  /** The true level of every day from the first on. */
  readonly truth: readonly number[];
}

/** How levels move: `G1` to develop on; `G2` held out: heavy tails, noise that lasts, weeks not written. */
export const LEVEL_FAMILIES = {
  G1: { drift: [0.06, 0.14], noise: [0.8, 1.3], lasts: 0, heavy: false, gaps: false },
  G2: { drift: [0.01, 0.09], noise: [0.6, 1.6], lasts: 0.25, heavy: true, gaps: true },
} as const;

/** The day invented levels begin on. */
const BEGINNING = 20_000;

/** A level person; `step` in points happens on day `at` and stays. `lasts` in place of what the family's noise does. */
export function levelPerson(
  family: "G1" | "G2",
  {
    days,
    seed,
    step = 0,
    at = days,
    lasts = LEVEL_FAMILIES[family].lasts,
  }: {
    readonly days: number;
    readonly seed: number;
    readonly step?: number;
    readonly at?: number;
    readonly lasts?: number;
  },
): LevelPerson {
  const chance = seededRandom(seed);
  const laws = LEVEL_FAMILIES[family];
  const within = ([low, high]: readonly [number, number]) => low + chance.next() * (high - low);
  const [drift, noise] = [within(laws.drift), within(laws.noise)];
  const deviate = (): number => (laws.heavy ? heavy(chance) : chance.normal());
  let level = 4.5 + chance.next() * 2;
  let slip = 0;
  let away = 0;
  const truth: number[] = [];
  const rated: { day: number; value: number }[] = [];
  for (let t = 0; t < days; t++) {
    level += drift * deviate() + (t === at ? step : 0);
    level = Math.min(9.5, Math.max(0.5, level));
    truth.push(level);
    slip = lasts * slip + Math.sqrt(1 - lasts ** 2) * deviate();
    if (laws.gaps && chance.happens(0.01)) away = chance.between(5, 14);
    away -= 1;
    if (away > 0 || chance.happens(0.2)) continue;
    const value = Math.round(Math.min(10, Math.max(0, level + noise * slip)));
    rated.push({ day: BEGINNING + t, value });
  }
  return { days: rated, truth };
}

function heavy(chance: SeededRandom): number {
  let square = 0;
  for (let i = 0; i < 5; i++) square += chance.normal() ** 2;
  return (chance.normal() / Math.sqrt(square / 5)) * Math.sqrt(3 / 5);
}
