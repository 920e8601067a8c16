import type { LinksSoFar } from "@lichen/companion";
import { LinkRow } from "@lichen/ui/LinkRow";
import { lookBackWords } from "../look-back/look-back-words.ts";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** A drawer for the curious: what tends to come together on a day. It has no direction and no verdict. */
export function Curious({ together }: { readonly together: LinksSoFar["together"] }) {
  const words = togetherWords().links;
  return (
    <details class={css.how}>
      <summary>{words.curiousTitle}</summary>
      <p>{words.curiousLine}</p>
      <ul class={css.pairs}>
        {together.map(({ one, other, word }) => (
          <li key={`${one} ${other}`}>
            <span>{words.pairSaid(words.series[one], words.series[other])}</span>
            <span class={css.quiet}>{words.pairWord[word]}</span>
          </li>
        ))}
      </ul>
      <LinkRow href="/look-back/experiments" title={lookBackWords().experimentDoor} />
    </details>
  );
}
