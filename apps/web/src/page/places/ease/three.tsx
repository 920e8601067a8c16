import { hasPerson, type Offer } from "@lichen/core";
import { EmptyState } from "@lichen/ui/EmptyState";
import { LinkRow } from "@lichen/ui/LinkRow";
import type { CopingView } from "../../../port/coping-deeds.ts";
import { FamilySign } from "../library/family-sign.tsx";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { playTechnique } from "./in-hand.ts";
import { playableOf } from "./what-fits.ts";

/** Three things that fit, each begun by one tap; or a calm line where nothing may be offered. */
export function Three(props: {
  readonly offer: Offer;
  readonly view: CopingView | undefined;
  /** What begins one, in place of the player of a hard moment. */
  readonly onPick?: (technique: string) => void;
}) {
  const { page, hard, ways } = easeWords();
  const { offer, view, onPick = playTechnique } = props;
  if (offer.kind === "none") {
    return (
      <EmptyState title={hard.none[offer.because]}>
        <LinkRow href="/help" icon="help" title={page.toPeople} />
      </EmptyState>
    );
  }
  return (
    <section class={css.rows}>
      <h2 class={css.heading}>{hard.threeFit}</h2>
      <ol class={css.three}>
        {offer.techniques.map((facts, index) => {
          const each = playableOf(facts.id, ways, view);
          if (!each) return null;
          const [from, to] = facts.minutes;
          return (
            <li key={facts.id}>
              <button type="button" class={css.fit} onClick={() => onPick(facts.id)}>
                <FamilySign sign={each.isOwn ? "own" : facts.family} />
                <span class={css.fitWords}>
                  <span class={css.fitHead}>
                    <span class={css.wayTitle} dir="auto">
                      {each.title}
                    </span>
                    <span class={css.small}>
                      {hasPerson(facts) ? page.withSomeone : page.span(from, to)}
                    </span>
                  </span>
                  <span class={css.wayLine} dir="auto">
                    {each.line}
                  </span>
                  {each.isOwn && <span class={css.small}>{page.yourOwn}</span>}
                  {!each.isOwn && index === 0 && <span class={css.small}>{page.bestKnown}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p class={css.small}>{hard.basis}</p>
    </section>
  );
}
