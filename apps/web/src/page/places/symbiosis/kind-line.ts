import type { FlowWith } from "@lichen/core";
import { symbiosisWords } from "./symbiosis-words.ts";

/** The kind line of a flow: one of several by the date, so that it stays through a page. */
export function kindLineOf(of: FlowWith<"kind-line">): string {
  const lines = symbiosisWords().kindLine[of];
  return lines[new Date().getDate() % lines.length] ?? "";
}
