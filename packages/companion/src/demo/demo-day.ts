import type { Day, JsonObject, RecordId, SeededRandom } from "@lichen/base";
import type { DemoLifeWords } from "@lichen/content/demo-life";

/** What the parts of a day need to make records of it. */
export interface DemoDay {
  readonly day: Day;
  readonly random: SeededRandom;
  readonly words: DemoLifeWords;
  /** How the day is, about -1 to 1. */
  readonly mood: number;
  /** How far the life has come, 0 to 1: kindness and trust grow slowly with it. */
  readonly grown: number;
  /** How often each line was said before. */
  readonly said: Map<string, number>;
  add(kind: string, minute: number | undefined, fields: JsonObject): RecordId;
}

/** One of a few lines picked by chance: the one said least often so far. */
export function leastSaid({ random, said }: DemoDay, lines: readonly string[]): string {
  const few = [random.pick(lines), random.pick(lines), random.pick(lines)];
  const line = few.reduce((a, b) => ((said.get(b) ?? 0) < (said.get(a) ?? 0) ? b : a));
  said.set(line, (said.get(line) ?? 0) + 1);
  return line;
}

/** A line with its slots filled: someone's name, a place, a meal, a task, a while. */
export function filledIn(
  { random, words }: Pick<DemoDay, "random" | "words">,
  line: string,
): string {
  const phrases = { name: words.people, ...words.slots };
  const filled = Object.entries(phrases).reduce(
    (text, [slot, choices]) => text.replaceAll(`{${slot}}`, () => random.pick(choices)),
    line,
  );
  return filled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
