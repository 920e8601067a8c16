/** The table of the review picker: `node tests/engines/recall.engines.ts [people]`. */
import { seededRandom } from "@lichen/base";
import { chooseRecall, RECALL_KINDS, type RecallEntry } from "@lichen/stats";
import {
  bootstrapped,
  meanOf,
  RECALL_RIVALS,
  type RecallShowing,
  studyRecall,
} from "@lichen/testkit";
import { shown } from "./shown.ts";

const PEOPLE = Number(process.argv[2] ?? 300);
const SEEDS = [21, 22, 23];
const WEEKS = 52;

const isPainful = ({ entry }: RecallShowing): boolean =>
  entry.isPainful || entry.isLoss || entry.valence <= -1.8;
const isHardWhenLow = ({ entry, mood }: RecallShowing): boolean => mood < 4 && entry.valence < -0.5;
const share = (life: readonly RecallShowing[], is: (one: RecallShowing) => boolean): number =>
  life.length === 0 ? 0 : life.filter(is).length / life.length;
const late = (life: readonly RecallShowing[]) => life.filter(({ day }) => day > 120);

const MEASURES: Readonly<Record<string, (life: readonly RecallShowing[]) => number>> = {
  "painful (target 0)": (life) => share(life, isPainful),
  "hard in a low week (target 0)": (life) => share(life, isHardWhenLow),
  "wins (target .40 to .70)": (life) => share(life, ({ entry }) => entry.kind === "win"),
  "different entries (target >= 80)": (life) => new Set(life.map(({ entry }) => entry.id)).size,
  "older than 60 days, from week 18 (target >= .33)": (life) =>
    share(late(life), ({ entry, day }) => day - entry.day > 60),
  "again within 21 days (target 0)": (life) => share(life, ({ since }) => (since ?? 99) < 21),
};

console.log(`\nRecall: ${PEOPLE} people, ${WEEKS} weeks, seeds ${SEEDS.join(", ")}`);
for (const [name, choose] of Object.entries({ ...RECALL_RIVALS, Lichen: chooseRecall })) {
  const lives = SEEDS.flatMap((seed) =>
    Array.from({ length: PEOPLE }, (_, index) =>
      studyRecall(choose, { seed: seed * 100_003 + index, weeks: WEEKS }),
    ),
  );
  console.log(name);
  for (const [what, measure] of Object.entries(MEASURES)) {
    console.log(`  ${what}: ${shown(bootstrapped(lives.map(measure), meanOf))}`);
  }
}
console.log(`forbidden among a million entries drawn: ${forbiddenAmong(1_000_000)} (target 0)`);

/** Entries of every sort, moods of every sort: how many were shown that must not be. */
function forbiddenAmong(draws: number): number {
  const random = seededRandom(7);
  let wrong = 0;
  for (let drawn = 0; drawn < draws; drawn += 20) {
    const entries: RecallEntry[] = Array.from({ length: 20 }, (_, index) => ({
      id: `${index}`,
      day: random.between(0, 800),
      kind: random.pick(RECALL_KINDS),
      valence: 6 * random.next() - 3,
      isHidden: random.happens(0.1),
      isPainful: random.happens(0.1),
    }));
    const mood = random.between(0, 10);
    const picks = chooseRecall(entries, { day: 900, mood, seed: `${drawn}` });
    for (const { id } of picks) {
      const entry = entries[Number(id)];
      const isWrong = !entry || entry.isHidden || entry.isPainful || entry.valence <= -1.8;
      if (isWrong || (mood < 4 && entry.valence < -0.5)) wrong++;
    }
  }
  return wrong;
}
