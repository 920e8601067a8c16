import { Card } from "./Card.tsx";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = (
  ["plain", "moss", "slate", "apricot", "gold"] as const
).map((tint) => ({ name: tint, show: ({ paragraph }) => <Card tint={tint}>{paragraph}</Card> }));
