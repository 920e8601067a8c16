import type { Recalled } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { inHand, note } from "./in-hand.ts";
import css from "./review.module.css";
import { reviewWords } from "./review-words.ts";

/**
 * Up to three entries to look at again. Whatever is said to them goes with what it was said on, so the
 * focus goes to the heading above them. What is put aside makes room for others; where all are, only for
 * those that are asked for.
 */
export function Recalls() {
  const { look } = reviewWords().page;
  const [skip, setSkip] = useState<readonly string[]>([]);
  const [wantsOthers, setWantsOthers] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = useAnswer("recalls", { skip, others: wantsOthers });
  const recalled = found?.recalled ?? [];
  const answered = new Set(
    inHand.value.state.shown.filter(({ answer }) => answer).map(({ id }) => id),
  );
  const here = recalled.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (here !== "") note({ kind: "saw", ids: here.split(" ") });
  }, [here]);
  if (!found) return null;
  const open = recalled.filter(({ id }) => !answered.has(id));
  /** All that came into sight are put aside, as if each had been. */
  const none = () => {
    const shown = inHand.value.state.shown.filter(({ answer }) => !answer);
    for (const { id } of shown) note({ kind: "answered", entry: { id, answer: "not-now" } });
    setWantsOthers(false);
    announce({ text: look.laidAside });
    heading.current?.focus();
  };
  const others = () => {
    setWantsOthers(true);
    setSkip([...skip, ...recalled.map(({ id }) => id)]);
    heading.current?.focus();
  };
  return (
    <section class={css.recalls}>
      <h2 ref={heading} tabIndex={-1} class={css.heading}>
        {look.recallTitle}
      </h2>
      <p class={css.quiet}>{open.length === 0 ? look.noRecall : look.recallLine}</p>
      {open.map((recalled) => (
        <OneRecall
          key={recalled.id}
          recalled={recalled}
          onAnswer={() => heading.current?.focus({ preventScroll: true })}
        />
      ))}
      {(recalled.length > 0 || found.isAllPutAside) && (
        <div class={css.acts}>
          <Button look="words" onPress={others}>
            {look.others}
          </Button>
          {open.length > 0 && (
            <Button look="words" onPress={none}>
              {look.noneToday}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function OneRecall(props: { readonly recalled: Recalled; readonly onAnswer: () => void }) {
  const { look } = reviewWords().page;
  const { id, day, text, reason } = props.recalled;
  const answer = (said: "not-now" | "never-again") => {
    note({ kind: "answered", entry: { id, answer: said } });
    announce({ text: said === "not-now" ? look.laidAside : look.laidAway });
    props.onAnswer();
  };
  return (
    <Card>
      <article class={css.recall}>
        <p class={css.small}>{say().shell.dayShort(day)}</p>
        <p class={css.words} dir="auto">
          {text}
        </p>
        <p class={css.small}>{look.reason[reason]}</p>
        <div class={css.acts}>
          <Button look="words" onPress={() => answer("not-now")}>
            {look.notNow}
          </Button>
          <Button look="words" onPress={() => answer("never-again")}>
            {look.neverAgain}
          </Button>
        </div>
      </article>
    </Card>
  );
}
