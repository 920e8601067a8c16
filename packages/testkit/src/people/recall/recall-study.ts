import { seededRandom } from "@lichen/base";
import { type LivedEntry, recallPerson } from "./recall-person.ts";

/** One entry shown in one weekly review. */
export interface RecallShowing {
  readonly entry: LivedEntry;
  readonly day: number;
  readonly mood: number;
  /** Days since it was shown before; undefined the first time. */
  readonly since: number | undefined;
}

/** Chooses up to three of the entries written so far. */
export type RecallChooser = (
  entries: readonly (LivedEntry & { readonly showings: readonly { readonly day: number }[] })[],
  review: { readonly day: number; readonly mood: number; readonly seed: string },
) => readonly { readonly id: string }[];

/** What a person is shown in a year of weekly reviews, by one way of choosing. */
export function studyRecall(
  choose: RecallChooser,
  { seed, weeks }: { readonly seed: number; readonly weeks: number },
): readonly RecallShowing[] {
  const { entries, moods } = recallPerson(seed, weeks);
  const shownOn = new Map<string, readonly number[]>();
  const all: RecallShowing[] = [];
  for (const [at, mood] of moods.entries()) {
    const day = 7 * at + 6;
    const written = entries
      .filter((entry) => entry.day <= day)
      .map((entry) => ({
        ...entry,
        showings: (shownOn.get(entry.id) ?? []).map((each) => ({ day: each })),
      }));
    for (const { id } of choose(written, { day, mood, seed: `device ${seed}` })) {
      const entry = entries.find((each) => each.id === id);
      if (!entry) throw new Error(`not an entry: ${id}`);
      const before = shownOn.get(id) ?? [];
      const last = before.at(-1);
      all.push({ entry, day, mood, since: last === undefined ? undefined : day - last });
      shownOn.set(id, [...before, day]);
    }
  }
  return all;
}

/** Ways other apps choose. */
export const RECALL_RIVALS: Readonly<Record<string, RecallChooser>> = {
  newest: (entries) => entries.slice(-3),
  random: (entries, { day, seed }) => {
    const random = seededRandom(day * 31 + seed.length);
    return entries.length < 3 ? entries : [0, 1, 2].map(() => random.pick(entries));
  },
  "on this day": (entries, { day }) =>
    entries.filter((entry) => [30, 91, 182].some((age) => Math.abs(day - entry.day - age) <= 1)),
};
