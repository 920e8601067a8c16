import type { Recalled } from "@lichen/companion";
import { coverageLine, figureLines } from "@lichen/content/paper/review-paper";
import type { ReviewFigures } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect, useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { inHand, note } from "./in-hand.ts";
import css from "./review.module.css";
import { reviewWords } from "./review-words.ts";

/** What these days held, and up to three entries to look at again. */
export function Look() {
  const { of } = inHand.value.state;
  const figures = useAnswer("reviewFigures", { of });
  return (
    <>
      {figures && <Figures figures={figures} />}
      <Recalls />
    </>
  );
}

function Figures({ figures }: { readonly figures: ReviewFigures }) {
  const { look, spanSaid } = reviewWords().page;
  const { dayShort } = say().shell;
  const lines = figureLines(figures, look);
  return (
    <section class={css.figures}>
      <p class={css.quiet}>{spanSaid(dayShort(figures.from), dayShort(figures.to))}</p>
      <p>{coverageLine(figures, look)}</p>
      {lines.length > 0 && (
        <ul class={css.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Recalls() {
  const { look } = reviewWords().page;
  const [skip, setSkip] = useState<readonly string[]>([]);
  const { shown } = inHand.value.state;
  const recalls = useAnswer("recalls", { skip });
  const answered = new Set(shown.filter(({ answer }) => answer).map(({ id }) => id));
  const ids = recalls?.map(({ id }) => id) ?? [];
  const here = ids.join(" ");
  useEffect(() => {
    if (here !== "") note({ kind: "saw", ids: here.split(" ") });
  }, [here]);
  if (!recalls) return null;
  const open = recalls.filter(({ id }) => !answered.has(id));
  /** All of them are put aside, as if each had been. */
  const none = () => {
    for (const { id } of open) note({ kind: "answered", entry: { id, answer: "not-now" } });
    announce({ text: look.laidAside });
  };
  return (
    <section class={css.recalls}>
      <h2 class={css.heading}>{look.recallTitle}</h2>
      <p class={css.quiet}>{open.length === 0 ? look.noRecall : look.recallLine}</p>
      {open.map((recalled) => (
        <OneRecall key={recalled.id} recalled={recalled} />
      ))}
      {recalls.length > 0 && (
        <div class={css.acts}>
          <Button look="words" onPress={() => setSkip([...skip, ...ids])}>
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

function OneRecall({ recalled }: { readonly recalled: Recalled }) {
  const { look } = reviewWords().page;
  const { id, day, text, reason } = recalled;
  const answer = (said: "not-now" | "never-again") => {
    note({ kind: "answered", entry: { id, answer: said } });
    announce({ text: said === "not-now" ? look.laidAside : look.laidAway });
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
