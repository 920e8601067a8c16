import { type SeededRandom, seededRandom } from "@lichen/base";
import type { SizingEvening, SizingMorning } from "./sizing-life.ts";

/** What the model supposes of anyone; sizes and spreads in ln size, chances of a day. */
const ANYONE = {
  level: -0.07,
  levelSd: 0.48,
  weekdaySd: 0.12,
  weekendSd: 0.25,
  weekendTogether: 0.8,
  energy: 0.11,
  energySd: 0.1,
  slope: 3.3,
  slopeSd: 0.35,
  lapse: 0.055,
  drift: 0.038,
  spellDrift: 0.1,
  fading: 0.8,
  change: 0.01,
  changeSd: 0.6,
  patchBegins: 1 / 100,
  patchEnds: 1 / 14,
  patch: -0.5,
  patchSd: 0.2,
  partlyOdd: 0.01,
};

/** One way a person may be. */
interface Possible {
  level: number;
  weekdays: readonly number[];
  energy: number;
  slope: number;
  spell: number;
  /** What a bad patch takes away; 0 where none is on. */
  patch: number;
}

/** How much what is constant in a person is stirred when the likely ones are drawn anew. */
const STIRRED = 0.06;

function anyone(firstSize: number, random: SeededRandom): Possible {
  const { level, levelSd, weekdaySd, weekendSd, weekendTogether: both } = ANYONE;
  const weekend = random.normal();
  const ofWeekend = () =>
    weekendSd * (Math.sqrt(both) * weekend + Math.sqrt(1 - both) * random.normal());
  const ofWorkday = () => weekdaySd * random.normal();
  return {
    level: Math.log(firstSize) + level + levelSd * random.normal(),
    weekdays: [...Array.from({ length: 5 }, ofWorkday), ofWeekend(), ofWeekend()],
    energy: ANYONE.energy + ANYONE.energySd * random.normal(),
    slope: ANYONE.slope * Math.exp(ANYONE.slopeSd * random.normal()),
    spell: 0,
    patch: 0,
  };
}

function liveDay(one: Possible, random: SeededRandom): void {
  const { drift, fading, spellDrift, change, changeSd } = ANYONE;
  one.level += drift * random.normal();
  if (random.happens(change)) one.level += changeSd * random.normal();
  one.spell = fading * one.spell + spellDrift * random.normal();
  if (one.patch !== 0) one.patch = random.happens(ANYONE.patchEnds) ? 0 : one.patch;
  else if (random.happens(ANYONE.patchBegins)) {
    one.patch = ANYONE.patch + ANYONE.patchSd * random.normal();
  }
}

/** Chance that this one does a step of ln size `x` on such a day. */
function chanceOf(
  one: Possible,
  { weekday, energy }: Omit<SizingMorning, "day">,
  x: number,
): number {
  const effect = energy === undefined ? 0 : one.energy * ((energy - 5) / 2);
  const room = one.level + (one.weekdays[weekday] ?? 0) + effect + one.spell + one.patch;
  return (1 - ANYONE.lapse) / (1 + Math.exp(-one.slope * (room - x)));
}

/**
 * The sizing engine’s model written out: some thousand ways a person may be, each living on by lot, weighed
 * by what it would have done (a particle filter; Gordon, Salmond and Smith, 1993; what is constant is stirred
 * a little, Liu and West, 2001). It hears done, partly and missed, of somebody who says all three. Slow, obvious
 * and by lot; the twin that the engine must agree with.
 */
export function plainSizingModel(
  firstSize: number,
  { seed, many = 4000 }: { readonly seed: number; readonly many?: number },
) {
  const random = seededRandom(seed);
  let ways = Array.from({ length: many }, () => anyone(firstSize, random));
  let weights = ways.map(() => 1 / many);
  const average = (of: (one: Possible) => number): number =>
    ways.reduce((sum, one, at) => sum + (weights[at] ?? 0) * of(one), 0);

  /** Draws the likely ones anew, and stirs what is constant in them. */
  function drawAnew(): void {
    let [reached, at] = [0, -1];
    const step = 1 / many;
    const offset = step * random.next();
    ways = ways.map((_, index) => {
      while (reached <= offset + index * step && at < many - 1) reached += weights[++at] ?? 0;
      const drawn = ways[at] ?? anyone(firstSize, random);
      const stir = (sd: number) => STIRRED * sd * random.normal();
      return {
        ...drawn,
        weekdays: drawn.weekdays.map((each) => each + stir(ANYONE.weekdaySd)),
        energy: drawn.energy + stir(ANYONE.energySd),
        slope: drawn.slope * Math.exp(stir(ANYONE.slopeSd)),
      };
    });
    weights = ways.map(() => step);
  }

  return {
    /** Chance of a step on such a day, of all ways together. */
    chance: (day: Omit<SizingMorning, "day">, size: number): number =>
      average((one) => chanceOf(one, day, Math.log(size))),
    /** So many days go by. */
    pass(days: number): void {
      for (let day = 0; day < days; day++) for (const one of ways) liveDay(one, random);
    },
    observe(
      day: Omit<SizingMorning, "day">,
      size: number,
      outcome: SizingEvening["outcome"],
    ): void {
      const x = Math.log(size);
      const likelihood = (one: Possible): number => {
        const done = chanceOf(one, day, x);
        const half = chanceOf(one, day, x - Math.LN2);
        if (outcome === "done") return done;
        return outcome === "partly" ? half - done + ANYONE.partlyOdd : 1 - half;
      };
      weights = ways.map((one, at) => (weights[at] ?? 0) * likelihood(one));
      const all = weights.reduce((sum, each) => sum + each, 0);
      weights = weights.map((weight) => weight / all);
      const effective = 1 / weights.reduce((sum, each) => sum + each * each, 0);
      if (effective < many / 2) drawAnew();
    },
  };
}
