import { seededRandom } from "@lichen/base";

/** An entry of a simulated life that may be looked at again. */
export interface LivedEntry {
  readonly id: string;
  readonly day: number;
  readonly kind: "win" | "lesson" | "plain" | "hard";
  readonly valence: number;
  readonly isHidden: boolean;
  readonly isPainful: boolean;
  readonly isLoss: boolean;
}

/** A simulated life: what was written, and how the mood is on the day of each weekly review. */
export interface RecallPerson {
  readonly entries: readonly LivedEntry[];
  readonly moods: readonly number[];
}

/**
 * A person who writes some entries a week for so many weeks, in a mood that comes and goes in waves.
 * About one entry in seven is painful; now and then one is of a loss.
 */
export function recallPerson(seed: number, weeks: number): RecallPerson {
  const random = seededRandom(seed);
  const [perDay, swing] = [0.35 + 0.6 * random.next(), 1 + random.next()];
  const entries: LivedEntry[] = [];
  const moods: number[] = [];
  let mood = 5.5;
  for (let day = 0; day < 7 * weeks; day++) {
    mood += 0.12 * (5.6 - mood) + 0.45 * swing * random.normal();
    if (day % 7 === 6) moods.push(Math.round(Math.min(10, Math.max(0, mood))));
    if (!random.happens(perDay)) continue;
    const kindDraw = random.next() + 0.03 * (5.5 - mood);
    const kind =
      kindDraw < 0.36 ? "win" : kindDraw < 0.5 ? "lesson" : kindDraw < 0.8 ? "plain" : "hard";
    const lean = { win: 1.4, lesson: -0.2, plain: 0.3, hard: -1.6 }[kind];
    const drawn = lean + 0.25 * (mood - 5.5) + 0.7 * random.normal();
    const valence = Math.min(3, Math.max(-3, drawn));
    entries.push({
      id: `entry-${entries.length}`,
      day,
      kind,
      valence,
      isHidden: random.happens(0.02),
      isPainful: valence < -1 && random.happens(0.25),
      isLoss: valence < -2 && random.happens(0.15),
    });
  }
  return { entries, moods };
}
