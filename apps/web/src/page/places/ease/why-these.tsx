import type { RankedTechnique } from "@lichen/companion";
import { hasPerson } from "@lichen/core";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { whyLines } from "./use-line.ts";
import type { Playable } from "./what-fits.ts";

/** Why each of the three is here, for whoever asks. */
export function WhyThese(props: {
  readonly three: readonly (Playable & { readonly known: RankedTechnique | undefined })[];
}) {
  const { page, relief } = easeWords();
  return (
    <details class={css.more}>
      <summary>{relief.whyThese}</summary>
      <dl class={css.why}>
        {props.three.map(({ facts, title, isOwn, known }) => (
          <div key={facts.id}>
            <dt dir="auto">{title}</dt>
            <dd>{relief.fits}</dd>
            {hasPerson(facts) && <dd>{relief.person}</dd>}
            {isOwn && !known?.uses && <dd>{page.yourOwn}</dd>}
            {(!isOwn || (known?.uses ?? 0) > 0) &&
              whyLines(known).map((line) => <dd key={line}>{line}</dd>)}
          </div>
        ))}
      </dl>
      <p class={css.small}>{relief.choice}</p>
    </details>
  );
}
