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
  add(kind: string, minute: number | undefined, fields: JsonObject): RecordId;
}

/** A line with someone's name in it. */
export function withName(
  { random, words }: Pick<DemoDay, "random" | "words">,
  line: string,
): string {
  return line.replaceAll("{name}", random.pick(words.people));
}
