import type { NearLine } from "@lichen/core";
import { Card } from "@lichen/ui/Card";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";
import { nearSaid } from "./near-said.ts";

/** A line kept near, said once. */
export function NearCard({ line }: { readonly line: NearLine }) {
  return (
    <Card tint="apricot">
      <p class={css.cardTitle}>{kindnessWords().forHardMoments}</p>
      <p class={css.said} dir="auto">
        {nearSaid(line)}
      </p>
    </Card>
  );
}
