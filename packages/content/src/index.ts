import { english } from "./en/index.ts";
import { hindi } from "./hi/index.ts";
import type { Locale } from "./locale.ts";
import type { Words } from "./words/words.ts";

export * from "./feelings.ts";
export * from "./locale.ts";
export * from "./needs.ts";
export * from "./strengths.ts";
export * from "./words/command-line.ts";
export * from "./words/words.ts";

/** Everything Lichen says in a language. */
export function wordsOf(locale: Locale): Words {
  return locale === "hi" ? hindi : english;
}
