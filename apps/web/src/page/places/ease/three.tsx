import type { RankedTechnique } from "@lichen/companion";
import { hasPerson, type Offer } from "@lichen/core";
import { EmptyState } from "@lichen/ui/EmptyState";
import { LinkRow } from "@lichen/ui/LinkRow";
import type { CopingView } from "../../../port/coping-deeds.ts";
import { FamilySign } from "../library/family-sign.tsx";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { playTechnique } from "./in-hand.ts";
import { useLine } from "./use-line.ts";
import { playableOf } from "./what-fits.ts";
import { WhyThese } from "./why-these.tsx";

/** Three things that fit, each begun by one tap; or a calm line where nothing may be offered. */
export function Three(props: {
  readonly offer: Offer;
  readonly view: CopingView | undefined;
  readonly learned?: readonly RankedTechnique[] | undefined;
  /** What begins one, in place of the player of a hard moment. */
  readonly onPick?: (technique: string) => void;
}) {
  const { page, hard, ways, relief } = easeWords();
  const { offer, view, learned = [], onPick = playTechnique } = props;
  if (offer.kind === "none") {
    return (
      <EmptyState title={hard.none[offer.because]}>
        <LinkRow href="/help" icon="help" title={page.toPeople} />
      </EmptyState>
    );
  }
  const three = offer.techniques.flatMap((facts) => {
    const playable = playableOf(facts.id, ways, view);
    const known = learned.find(({ technique }) => technique === facts.id);
    return playable ? [{ ...playable, known }] : [];
  });
  return (
    <section class={css.rows}>
      <h2 class={css.heading}>{hard.threeFit}</h2>
      <ol class={css.three}>
        {three.map(({ facts, title, line, isOwn, known }, index) => {
          const [from, to] = facts.minutes;
          const used = useLine(known);
          return (
            <li key={facts.id}>
              <button type="button" class={css.fit} onClick={() => onPick(facts.id)}>
                <FamilySign sign={isOwn ? "own" : facts.family} />
                <span class={css.fitWords}>
                  <span class={css.fitHead}>
                    <span class={css.wayTitle} dir="auto">
                      {title}
                    </span>
                    <span class={css.small}>
                      {hasPerson(facts) ? page.withSomeone : page.span(from, to)}
                    </span>
                  </span>
                  <span class={css.wayLine} dir="auto">
                    {line}
                  </span>
                  {isOwn && <span class={css.small}>{page.yourOwn}</span>}
                  {used && <span class={css.small}>{used}</span>}
                  {!isOwn && !used && index === 0 && (
                    <span class={css.small}>{page.bestKnown}</span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p class={css.small}>{offer.basis === "own-uses" ? relief.basis : hard.basis}</p>
      <WhyThese three={three} />
    </section>
  );
}
