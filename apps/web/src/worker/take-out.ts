import type { LifeRecord } from "@lichen/core";
import { lifeToMarkdown } from "@lichen/exchange";

/** A whole life as Markdown in a language; the words are fetched when first asked for. */
export async function markdownOf(
  entries: readonly LifeRecord[],
  locale: "en" | "hi",
): Promise<string> {
  const { markdownWords } = await import("@lichen/content/take-out");
  return lifeToMarkdown(entries, markdownWords(locale));
}
