import type { Day, SeededRandom } from "@lichen/base";
import { cupOn } from "./cup.ts";
import { across, DIRECTIONS, down, goldenDirection } from "./directions.ts";
import { type Geometry, type Scale, UNIT } from "./geometry.ts";
import { chanceOf, copyOf, type Growing, KINDS, sprouted } from "./growing.ts";
import { inOrder, isSameDay, type LivedDay, MOST_A_DAY } from "./lived-day.ts";
import { seamAt } from "./seam.ts";
import { sporeBeyond } from "./spore.ts";
import { isLarge, scalesAfter } from "./thin-growth.ts";

const TRIES = 14;
const ALL_SEAMS_LARGE = 12;
const ALL_CUPS_LARGE = 16;

/**
 * Grows a lichen from lived days: the same days and the same seed give the same geometry, to the
 * byte, on every device.
 *
 * Days may come in any order. It only ever grows (see [Note: Only ever grows]): a new day leaves
 * everything older as it was, and more of today leaves all of today in its place; only the hue of
 * today's scales may still turn, until the day is over. A day of rest changes nothing. An empty
 * life is three first scales. How fast: see [Note: Thin growth].
 */
export function grow(days: readonly LivedDay[], seed: number): Geometry {
  return newGrower(seed).grow(days);
}

/** A grower: it grows one notebook's lichen again and again, a little larger each time. */
export interface Grower {
  /** As {@link grow}. Days that it knows already, all but the last of them, cost nothing again. */
  grow(days: readonly LivedDay[]): Geometry;
}

/** A grower for the lichen of a seed. It remembers how the lichen stood before its last lived day. */
export function newGrower(seed: number): Grower {
  let known: Growing | undefined;
  return {
    grow(days) {
      const ordered = inOrder(days);
      const growing = known && beginsWith(ordered, known.days) ? known : sprouted(seed);
      for (const lived of ordered.slice(growing.days.length, -1)) live(growing, lived, seed);
      known = growing;
      const whole = copyOf(growing);
      const last = ordered.at(-1);
      if (last) live(whole, last, seed);
      const { scales, seams, cups, spores } = whole;
      return { days: whole.days, scales, seams, cups, spores };
    },
  };
}

/** Whether a life goes on from an earlier one, beyond it by a day at least. */
function beginsWith(days: readonly LivedDay[], earlier: readonly LivedDay[]): boolean {
  return days.length > earlier.length && earlier.every((each, i) => isSameDay(each, days[i]));
}

function live(growing: Growing, lived: LivedDay, seed: number): void {
  const { day, setback, victories, reachedOut } = lived;
  const { front, lobes, scales, seams, cups, spores } = growing;
  growing.days.push(lived);
  // What it bears sits on what was there this morning: nothing else of today can move it.
  const cupChance = chanceOf(seed, KINDS.cups, day);
  for (let i = 0; i < victories; i++) {
    const ground = { scales, cups, seams, reach: front.mean() };
    const large = isLarge(cups.length + 1, ALL_CUPS_LARGE);
    cups.push(cupOn(ground, cupChance, { day, isLarge: large }));
  }
  const turn = goldenDirection(growing.start, seams.length);
  if (setback === "met") {
    const chance = chanceOf(seed, KINDS.seams, day);
    const large = isLarge(seams.length + 1, ALL_SEAMS_LARGE);
    seams.push(seamAt({ front, chance, turn }, { day, isLarge: large }));
  }
  const sporeChance = chanceOf(seed, KINDS.spores, day);
  for (let i = 0; i < reachedOut; i++) spores.push(sporeBeyond(front, sporeChance, day));

  practise(growing, lived, chanceOf(seed, KINDS.scales, day));
  if (setback === "met") lobes.favour(turn);
}

/**
 * How much practice it takes to turn the hue half of the way. It grows with the lichen: a scale of
 * an old one stands for more days, and shows the balance of all of them.
 */
function inertia(practice: number): number {
  return 4 + Math.sqrt(practice) * 2.6;
}

/** The day's new scales: where each lies depends on their number alone, its hue on the balance. */
function practise(growing: Growing, lived: LivedDay, chance: SeededRandom): void {
  const amount = Math.min(lived.reliance + lived.compassion, MOST_A_DAY);
  if (amount === 0) return;
  const lean = (lived.reliance - lived.compassion) / (lived.reliance + lived.compassion);
  growing.balance += ((lean - growing.balance) * amount) / (amount + inertia(growing.practice));
  const before = scalesAfter(growing.practice);
  growing.practice += amount;
  const many = 1 + scalesAfter(growing.practice) - before;
  for (let i = 0; i < many; i++) {
    growing.lobes.ripen(growing.front.mean());
    addScale(growing, chance, lived.day);
  }
}

function addScale({ front, lobes, scales, balance }: Growing, chance: SeededRandom, day: Day) {
  let turn = 0;
  let least = Number.MAX_VALUE;
  for (let i = 0; i < TRIES; i++) {
    const tried = chance.between(0, DIRECTIONS - 1);
    const filled = front.at(tried) / lobes.at(tried);
    if (filled >= least) continue;
    least = filled;
    turn = tried;
  }
  const reach = Math.round(UNIT * (0.8 + chance.next() * 0.42));
  const away = front.at(turn) - reach * (0.02 + chance.next() * 0.2);
  const hue = Math.round(balance * 140) + chance.between(-11, 11);
  const scale: Scale = {
    x: Math.round(across(turn) * away),
    y: Math.round(down(turn) * away),
    reach,
    hue: Math.min(64, Math.max(-64, hue)),
    day,
  };
  scales.push(scale);
  front.grow(scale);
}
