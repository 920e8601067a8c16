import { type Day, FIRST_DAY, type SeededRandom, seededRandom } from "@lichen/base";
import { cupOn } from "./cup.ts";
import { across, DIRECTIONS, down, goldenDirection } from "./directions.ts";
import { type Front, newFront } from "./front.ts";
import { type Cup, type Geometry, type Scale, type Seam, type Spore, UNIT } from "./geometry.ts";
import { inOrder, type LivedDay, MOST_A_DAY } from "./lived-day.ts";
import { type Lobes, newLobes } from "./lobes.ts";
import { firstSeam, seamAt } from "./seam.ts";
import { sporeBeyond } from "./spore.ts";
import { isLarge, scalesAfter } from "./thin-growth.ts";

const FIRST_SCALES = 3;
/** One even, one of kindness, one of reliance: what a lichen is made of. */
const FIRST_HUES = [0, -58, 52] as const;
const TRIES = 14;
const ALL_SEAMS_LARGE = 12;
const ALL_CUPS_LARGE = 16;

/** What draws from chance, each with a row of its own, so that no act moves what another grew. */
const KINDS = { shape: 1, scales: 2, seams: 3, cups: 4, spores: 5 } as const;

interface Growing {
  readonly front: Front;
  readonly lobes: Lobes;
  readonly days: LivedDay[];
  readonly scales: Scale[];
  readonly seams: Seam[];
  readonly cups: Cup[];
  readonly spores: Spore[];
  practice: number;
  balance: number;
}

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
  const shape = chanceOf(seed, KINDS.shape, 0);
  const growing: Growing = {
    front: newFront(),
    lobes: newLobes(shape),
    days: [],
    scales: [],
    seams: [],
    cups: [],
    spores: [],
    practice: 0,
    balance: 0,
  };
  const start = firstSeam(shape);
  const ordered = inOrder(days);
  sprout(growing, shape);
  for (const lived of ordered) live(growing, lived, { seed, start });
  const { scales, seams, cups, spores } = growing;
  return { days: growing.days, scales, seams, cups, spores };
}

function live(growing: Growing, lived: LivedDay, roots: { seed: number; start: number }): void {
  const { day, setback, victories, reachedOut } = lived;
  const { front, lobes, scales, seams, cups, spores } = growing;
  growing.days.push(lived);
  // What it bears sits on what was there this morning: nothing else of today can move it.
  const cupChance = chanceOf(roots.seed, KINDS.cups, day);
  for (let i = 0; i < victories; i++) {
    const ground = { scales, cups, seams, reach: front.mean() };
    const large = isLarge(cups.length + 1, ALL_CUPS_LARGE);
    cups.push(cupOn(ground, cupChance, { day, isLarge: large }));
  }
  const turn = goldenDirection(roots.start, seams.length);
  if (setback === "met") {
    const chance = chanceOf(roots.seed, KINDS.seams, day);
    const large = isLarge(seams.length + 1, ALL_SEAMS_LARGE);
    seams.push(seamAt({ front, chance, turn }, { day, isLarge: large }));
  }
  const sporeChance = chanceOf(roots.seed, KINDS.spores, day);
  for (let i = 0; i < reachedOut; i++) spores.push(sporeBeyond(front, sporeChance, day));

  practise(growing, lived, chanceOf(roots.seed, KINDS.scales, day));
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

/** The three first scales, there before any day: nobody begins with nothing. */
function sprout({ front, scales }: Growing, chance: SeededRandom): void {
  const turn = chance.between(0, DIRECTIONS - 1);
  for (let i = 0; i < FIRST_SCALES; i++) {
    const there = turn + Math.floor((i * DIRECTIONS) / FIRST_SCALES);
    const reach = Math.round(UNIT * (0.78 + i * 0.12));
    const scale: Scale = {
      x: Math.round(across(there) * UNIT * (0.5 + i * 0.08)),
      y: Math.round(down(there) * UNIT * (0.5 + i * 0.08)),
      reach,
      hue: FIRST_HUES[i] ?? 0,
      day: FIRST_DAY,
    };
    scales.push(scale);
    front.grow(scale);
  }
}

function chanceOf(seed: number, kind: number, day: number): SeededRandom {
  return seededRandom(
    Math.imul(Math.imul(seed | 0, 31) + kind, 0x85ebca6b) ^ Math.imul(day, 0xc2b2ae35),
  );
}
