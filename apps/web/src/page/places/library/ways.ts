import type { RecordId } from "@lichen/base";
import { TECHNIQUES } from "@lichen/content/techniques/library";
import type { TechniqueWords } from "@lichen/content/techniques/words/technique";
import { type Family, type Flag, isAllowed, type MomentKind, type Technique } from "@lichen/core";
import type { LibraryView } from "../../../port/library-deeds.ts";

/** A technique as the library shows it, ours or the person's own. */
export interface Way {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly facts: Technique;
  readonly steps: readonly string[];
  /** What is said about one of ours; one of the person's own speaks for itself. */
  readonly words: TechniqueWords | undefined;
  /** The record of one of the person's own. */
  readonly ownId: RecordId | undefined;
  readonly isFavourite: boolean;
  readonly isRefused: boolean;
  readonly isHidden: boolean;
  /** What the person told that rules it out. */
  readonly keptBackBy: readonly Flag[];
  /** Whether it may be offered: nothing the person said or told stands against it. */
  readonly isOffered: boolean;
}

/** Every technique, the person's own first. */
export function waysOf(
  { choices, own }: LibraryView,
  words: { readonly [id: string]: TechniqueWords },
): readonly Way[] {
  const standing = (facts: Technique, isHidden = false) => ({
    facts,
    isHidden,
    isFavourite: choices.favourites.includes(facts.id),
    isRefused: choices.refused.includes(facts.id),
    keptBackBy: facts.notWith.filter((flag) => choices.flags.includes(flag)),
    isOffered: !isHidden && isAllowed(facts, choices),
  });
  const mine = own.map(
    ({ id, title, steps, facts, isHidden }): Way => ({
      ...standing(facts, isHidden),
      id,
      title,
      line: steps.join(", "),
      steps,
      words: undefined,
      ownId: id,
    }),
  );
  const ours = TECHNIQUES.flatMap((facts): readonly Way[] => {
    const said = words[facts.id];
    if (!said) return [];
    const { title, line, steps } = said;
    return [
      { ...standing(facts), id: facts.id, title, line, steps, words: said, ownId: undefined },
    ];
  });
  return [...mine, ...ours];
}

/** Minutes that can be asked for; `longer` is more than the last of them. */
export const MINUTES = ["1", "3", "5", "10", "longer"] as const;
export type Minutes = (typeof MINUTES)[number];

/** What a person looks for: one axis at a time, and nothing hidden behind another. */
export type Choice =
  | { readonly axis: "moment"; readonly value: MomentKind | "calm" | undefined }
  | { readonly axis: "minutes"; readonly value: Minutes | undefined }
  | { readonly axis: "family"; readonly value: Family | undefined };

/** Whether a technique is of the chosen kind; with nothing chosen, all are. */
export function isOfChoice(way: Way, choice: Choice): boolean {
  if (choice.value === undefined) return true;
  const { facts } = way;
  const [shortest] = facts.minutes;
  switch (choice.axis) {
    case "moment":
      return choice.value === "calm" ? facts.calm : facts.moments.includes(choice.value);
    case "minutes":
      return choice.value === "longer" ? shortest > 10 : shortest <= Number(choice.value);
    case "family":
      return facts.family === choice.value && !isFamilyGuessed(way);
  }
}

/** Whether nobody said what it works through: one of the person's own that takes nothing. */
export function isFamilyGuessed({ ownId, facts }: Way): boolean {
  return ownId !== undefined && facts.needs.length === 0;
}
