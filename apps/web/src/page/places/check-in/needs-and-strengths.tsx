import type { NamedWord } from "@lichen/content/needs";
import { Button } from "@lichen/ui/Button";
import { Chip } from "@lichen/ui/Chip";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { say } from "../../language.ts";
import { localeNow } from "../../locale.ts";
import css from "./check-in.module.css";
import { change, inHand } from "./in-hand.ts";
import { needWords } from "./need-words.ts";
import { toggled } from "./toggled.ts";

const AT_FIRST = 6;

/** What I need, met or not yet; and what I leaned on. */
export function NeedsAndStrengths() {
  const { checkIn } = say();
  const lists = needWords.value;
  const { needsMet = [], needsUnmet = [], strengths = [] } = inHand.value.draft;
  if (!lists) return null;

  const needState = (id: string) =>
    needsMet.includes(id) ? "on" : needsUnmet.includes(id) ? "not-yet" : "off";
  const nextNeed = (id: string) => {
    const without = (list: readonly string[]) => list.filter((other) => other !== id);
    const state = needState(id);
    change({
      needsMet: state === "off" ? [...needsMet, id] : without(needsMet),
      needsUnmet: state === "on" ? [...needsUnmet, id] : without(needsUnmet),
    });
  };

  return (
    <>
      <Chips
        title={checkIn.needs}
        line={checkIn.needsLine}
        words={lists.needs}
        used={[...needsMet, ...needsUnmet]}
      >
        {({ id, word }) => {
          const state = needState(id);
          const says = state === "on" ? checkIn.needMet : checkIn.needNotYet;
          return <Chip label={word} state={state} says={says} onPress={() => nextNeed(id)} />;
        }}
      </Chips>
      <Chips title={checkIn.list.strengths} words={lists.strengths} used={strengths}>
        {({ id, word }) => (
          <Chip
            label={word}
            state={strengths.includes(id) ? "on" : "off"}
            onPress={() => change({ strengths: toggled(strengths, id) })}
          />
        )}
      </Chips>
    </>
  );
}

/** A few words at first, the ones in use among them; the rest on asking. */
function Chips(props: {
  readonly title: string;
  readonly line?: string;
  readonly words: readonly NamedWord[];
  readonly used: readonly string[];
  readonly children: (word: { readonly id: string; readonly word: string }) => ComponentChildren;
}) {
  const { checkIn } = say();
  const [isAll, setAll] = useState(false);
  const { words, used } = props;
  const foreign = used.filter((id) => !words.some((word) => word.id === id));
  const shown = words.filter(({ id }, index) => isAll || index < AT_FIRST || used.includes(id));
  const locale = localeNow();
  return (
    <section class={css.section} aria-label={props.title}>
      <h2 class={css.heading}>{props.title}</h2>
      {props.line && <p class={css.line}>{props.line}</p>}
      <ul class={css.chips}>
        {shown.map((word) => (
          <li key={word.id}>{props.children({ id: word.id, word: word[locale] })}</li>
        ))}
        {foreign.map((id) => (
          <li key={id}>{props.children({ id, word: id })}</li>
        ))}
        {!isAll && shown.length < words.length && (
          <li>
            <Button look="words" onPress={() => setAll(true)}>
              {checkIn.moreWords}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
