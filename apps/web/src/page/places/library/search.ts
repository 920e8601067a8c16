import type { TechniqueWords } from "@lichen/content/techniques/words/technique";
import { haystackOf, isFound, needlesOf } from "@lichen/core";
import type { Way } from "./ways.ts";

type AllWords = { readonly [id: string]: TechniqueWords };

/** The words of all techniques in every language: a person searches in the one that comes to mind. */
export async function wordsInEveryLanguage(): Promise<readonly AllWords[]> {
  const [english, hindi] = await Promise.all([
    import("@lichen/content/techniques/en/library"),
    import("@lichen/content/techniques/hi/library"),
  ]);
  return [english.techniqueWords, hindi.techniqueWords];
}

/** The techniques in which each word of the query begins some word, in any language given. */
export function waysFound(
  ways: readonly Way[],
  query: string,
  languages: readonly AllWords[],
): readonly Way[] {
  const needles = needlesOf(query);
  return ways.filter((way) => {
    const said = languages.flatMap((words) => words[way.id] ?? []);
    const texts = said.flatMap(({ title, line, when, steps }) => [title, line, when, ...steps]);
    return isFound(haystackOf([way.title, way.line, ...way.steps, ...texts]), needles);
  });
}
