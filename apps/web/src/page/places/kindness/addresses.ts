import type { Kindness } from "@lichen/core";
import type { Address } from "../../router.ts";

/** Where each kindness is. */
export const KINDNESS_AT: { readonly [practice in Kindness]: Address } = {
  "self-compassion-break": "/ease/kindness/pause",
  "friends-voice": "/ease/kindness/friend",
  "both-and": "/ease/kindness/both",
  values: "/ease/kindness/values",
  "kind-letter": "/ease/kindness/letter",
  "loving-kindness": "/ease/kindness/wishes",
};
