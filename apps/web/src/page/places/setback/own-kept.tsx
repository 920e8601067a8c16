import { isEmptySetback, OWN_STAGES } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { later } from "../../frame/later.tsx";
import { Page } from "../../frame/page.tsx";
import { goTo } from "../../router.ts";
import { KindHalf } from "../symbiosis/kind-half.tsx";
import { inHand, keeping } from "./in-hand.ts";
import { leave } from "./leave.ts";
import { Seam } from "./seam.tsx";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";
import { Similar } from "./similar.tsx";
import { StateQuestions } from "./state-questions.ts";
import { Trouble } from "./trouble.tsx";

const GoalAfter = later(async () => {
  const [{ GoalAfter: come }, { goalsWords }] = await Promise.all([
    import("./goal-after.tsx"),
    import("../grow/grow-words.ts"),
  ]);
  await goalsWords.load();
  return come;
});

/** The end of the road, reached or chosen: what is kept, the kind line once more, and enough. */
export function OwnKept() {
  const { page } = setbackWords();
  const { state } = inHand.value;
  const { kindLine, lesson, cue, response } = state.answers;
  const all = OWN_STAGES.length - 1;
  if (isEmptySetback(state)) {
    return (
      <Page title={page.title} back="/">
        <p>{page.keptNothing}</p>
        <Button look="filled" isWide onPress={() => void leave()}>
          {page.toToday}
        </Button>
      </Page>
    );
  }
  const isLesson = Boolean(lesson || (cue && response));
  const isKept = keeping.how.value === "kept";
  return (
    <Page title={page.keptTitle} back="/">
      <p role="status">{isKept ? (isLesson ? page.keptLesson : page.keptLine) : page.keeping}</p>
      <Seam now={all} all={all} says="" />
      <Trouble keeper={keeping} />
      <KindHalf of="setback" {...(kindLine && { line: kindLine })} />
      {!isLesson && <Similar />}
      {state.road === "own" && state.goal !== undefined && isKept && (
        <GoalAfter goal={state.goal} decision={state.answers.decision} />
      )}
      <div class={css.form}>
        <Button look="filled" isWide onPress={() => void leave()}>
          {page.toToday}
        </Button>
        {isLesson && (
          <Button look="words" onPress={() => goTo("/setback/lessons")}>
            {page.toLessons}
          </Button>
        )}
      </div>
      {isKept && <StateQuestions at="after" />}
    </Page>
  );
}
