import type { NamedProblem } from "@lichen/content";
import { localeNow } from "./locale.ts";

/** A kind sentence for a problem; its words come with the first problem and not before. */
export async function problemText(problem: NamedProblem): Promise<string> {
  const { problemText: text } =
    localeNow() === "hi"
      ? await import("@lichen/content/app/hi/problems")
      : await import("@lichen/content/app/en/problems");
  return text(problem);
}
