import { GOAL_TEXT_LIMIT } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { goBackTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { goalInHand, keeping, putDown, write } from "./in-hand.ts";
import { MakeMore } from "./make-more.tsx";
import { MakeRhythm } from "./make-rhythm.tsx";
import { MakeSize } from "./make-size.tsx";

/** A goal made in two minutes, or changed: the wish is enough, and all of it is kept as it is written. */
export function MakePage() {
  const words = goalsWords();
  const { draft, isNew } = goalInHand.value;

  const finish = async () => {
    await keeping.now();
    if (keeping.how.value === "trouble") return;
    const { id } = goalInHand.value;
    await putDown();
    goBackTo(isNew ? "/grow" : "/grow/goal");
    if (!isNew || id === undefined) return;
    const undo = { label: say().shell.undo, act: () => void ask("hide", { ids: [id] }) };
    void tellEnd("goal", { text: words.madeGoal, undo });
  };

  return (
    <Page
      title={isNew ? words.newTitle : words.changeTitle}
      back="/grow"
      middle={<span role="status">{keptSaid()}</span>}
    >
      <p class={css.quiet}>{words.makeLine}</p>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
      >
        <WrittenField
          label={words.wish}
          value={draft.wish}
          hint={words.wishHint}
          maxLength={GOAL_TEXT_LIMIT}
          onInput={(wish) => write({ wish })}
        />
        <WrittenField
          label={words.smallest}
          value={draft.smallest}
          hint={words.smallestHint}
          maxLength={GOAL_TEXT_LIMIT}
          onInput={(smallest) => write({ smallest })}
        />
        <MakeRhythm />
        <MakeSize />
        <MakeMore />
        {keeping.how.value === "trouble" && (
          <Card tint="gold">
            <p role="alert">{keeping.trouble.value}</p>
          </Card>
        )}
        <Button look="filled" isWide type="submit">
          {words.finishMaking}
        </Button>
      </form>
    </Page>
  );
}

/** Whether what was written is kept, and only once it is. */
function keptSaid(): string {
  const { keptSign, keeping: going, notKept } = goalsWords();
  return { "not-yet": "", keeping: going, kept: keptSign, trouble: notKept }[keeping.how.value];
}
