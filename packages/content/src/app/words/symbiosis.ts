import type { FlowWith } from "@lichen/core";

/** The other halves of flows, by [Note: Symbiosis]: a kind line for what was done, a small thing after kindness. */
export interface SymbiosisWords {
  /** Kind lines for the end of a flow; one of several. */
  readonly kindLine: { readonly [flow in FlowWith<"kind-line">]: readonly string[] };
  readonly oneThingTitle: string;
  readonly oneThingLine: string;
  readonly oneThing: string;
  readonly nothing: string;
}
