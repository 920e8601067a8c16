import { REVIEW_STAGES, type ReviewStage } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect, useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { useStepsBack } from "../../page-steps.ts";
import { goBackTo } from "../../router.ts";
import { Tabs } from "../look-back/tabs.tsx";
import { KeptSign } from "../setback/kept-sign.tsx";
import { Seam } from "../setback/seam.tsx";
import { Trouble } from "../setback/trouble.tsx";
import {
  begin,
  end,
  goOn,
  goOnWith,
  inHand,
  keeping,
  note,
  screen,
  show,
  steps,
  toDoor,
} from "./in-hand.ts";
import { Look } from "./look.tsx";
import css from "./review.module.css";
import { reviewWords } from "./review-words.ts";
import { Sizes } from "./sizes.tsx";
import { Written } from "./written.tsx";

/** The reviews: a door, and behind it one screen after the other. Nothing is asked for that is not opened. */
export function ReviewPage() {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    // Whoever comes back by the back button finds it as it was; whoever comes anew stands at the door.
    const at = steps.now();
    if (at === undefined) void toDoor().then(() => setReady(true));
    else {
      if (at !== screen.value) show(at);
      setReady(true);
    }
  }, []);
  useStepsBack(steps, "/look-back/review", show);
  if (!isReady) return null;
  const at = screen.value;
  return at === "door" || at === "kept" ? <Door /> : <Screen key={at} stage={at} />;
}

function Door() {
  const words = reviewWords().page;
  const begun = useAnswer("begunReview");
  return (
    <Page title={words.doorTitle} back="/look-back" isWide>
      <Tabs />
      <div class={css.door}>
        <p class={css.quiet}>{words.doorLine}</p>
        {begun && (
          <Card tint="gold">
            <div class={css.stack}>
              <h2 class={css.heading}>{words.begunTitle}</h2>
              <p>{words.begunOn(say().shell.dayLong(begun.day))}</p>
              <Button onPress={() => goOnWith(begun)}>{words.goOn}</Button>
            </div>
          </Card>
        )}
        {(["week", "month"] as const).map((of) => (
          <div key={of} class={css.stack}>
            <Button look={of === "week" ? "filled" : "edged"} onPress={() => begin(of)}>
              {words.begin[of]}
            </Button>
            <p class={css.quiet}>{words.beginLine[of]}</p>
          </div>
        ))}
        <LinkRow
          href="/look-back/year-kept"
          title={words.year}
          line={words.yearLine}
          icon="look-back"
        />
        <LinkRow
          href="/look-back/report"
          title={words.report}
          line={words.reportLine}
          icon="edit"
        />
      </div>
    </Page>
  );
}

function Screen({ stage }: { readonly stage: ReviewStage }) {
  const words = reviewWords().page;
  const { of } = inHand.value.state;
  const now = REVIEW_STAGES.indexOf(stage) + 1;
  const all = REVIEW_STAGES.length;
  const title = {
    look: words.look.title[of],
    kindness: words.kindnessTitle,
    lesson: words.lessonTitle,
    sizes: words.sizesTitle,
    enough: words.enoughTitle[of],
  }[stage];
  const isLast = stage === "enough";
  const leave = async () => {
    if (!(await end())) return;
    await toDoor();
    goBackTo("/look-back");
  };
  return (
    <Page
      title={title}
      back="/look-back/review"
      middle={<KeptSign keeper={keeping} words={words} />}
    >
      <Seam now={now} all={all} says={words.step(now, all)} hue="moss" />
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isLast) void leave();
          else goOn();
        }}
      >
        <Asked stage={stage} />
        <Trouble keeper={keeping} />
        <Button type="submit" look="filled" isWide>
          {isLast ? words.enough : words.next}
        </Button>
        {!isLast && (
          <div class={css.ends}>
            <Button look="words" onPress={goOn}>
              {words.leaveOut}
            </Button>
            <Button look="words" onPress={() => void leave()}>
              {words.stopHere}
            </Button>
          </div>
        )}
      </form>
    </Page>
  );
}

function Asked({ stage }: { readonly stage: ReviewStage }) {
  const words = reviewWords().page;
  const { kindLine, lesson, carry } = inHand.value.state;
  const write = (texts: Partial<{ kindLine: string; lesson: string; carry: string }>) =>
    note({ kind: "wrote", texts });
  switch (stage) {
    case "look":
      return <Look />;
    case "kindness":
      return (
        <Written
          line={words.kindnessLine}
          label={words.kindnessLabel}
          value={kindLine}
          onInput={(text) => write({ kindLine: text })}
        />
      );
    case "lesson":
      return (
        <Written
          line={words.lessonLine}
          label={words.lessonLabel}
          value={lesson}
          onInput={(text) => write({ lesson: text })}
        />
      );
    case "sizes":
      return <Sizes />;
    case "enough":
      return (
        <Written
          line={words.enoughLine}
          label={words.carryLabel}
          value={carry}
          onInput={(text) => write({ carry: text })}
        />
      );
  }
}
