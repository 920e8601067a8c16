import { Button } from "@lichen/ui/Button";
import { nearest } from "@lichen/ui/FeelingField";
import { useEffect, useState } from "preact/hooks";
import { later } from "../../frame/later.tsx";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { goBackTo, goTo } from "../../router.ts";
import { sharedText } from "../../shared-text.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import css from "./check-in.module.css";
import { feelingWords } from "./feeling-words.ts";
import { FieldOfFeelings } from "./field-of-feelings.tsx";
import { change, inHand, keeping, takeNew } from "./in-hand.ts";
import { Moment } from "./moment.tsx";
import { ownPoints, spotInHand } from "./points.ts";
import { Trouble } from "./trouble.tsx";

const Shared = later(async () => (await import("./shared.tsx")).Shared);

/** The check-in: touch the field, save; everything after that is optional. */
export function CheckInPage() {
  const { shell, checkIn } = say();
  const own = useAnswer("ownWords") ?? [];
  const [isSaving, setSaving] = useState(false);
  const { draft, isOld } = inHand.value;
  const spot = spotInHand();
  const words = feelingWords.value;
  const [near] = spot && words ? nearest([...words.points, ...ownPoints(own)], spot, 1) : [];
  const hasSomething = spot !== undefined || (draft.feelings ?? []).length > 0;

  useEffect(() => {
    // A kept one that was left by the back button is not begun again: a new one is.
    if (inHand.value.id !== undefined && !inHand.value.isOld) takeNew();
  }, []);

  const keepShared = async (note: string) => {
    change({ note });
    if (!(await keeping.now())) return;
    sharedText.value = undefined;
    goTo("/check-in/questions");
  };

  const save = async (isMore: boolean) => {
    setSaving(true);
    const isKept = await keeping.now();
    setSaving(false);
    if (!isKept) return;
    if (isMore) return goTo("/check-in/words");
    const { id } = inHand.value;
    takeNew();
    goBackTo(isOld ? "/look-back/entry" : "/");
    void tellEnd("check-in", {
      text: checkIn.kept,
      ...(id !== undefined &&
        !isOld && { undo: { label: shell.undo, act: () => void ask("hide", { ids: [id] }) } }),
    });
  };

  return (
    <Page
      title={checkIn.question}
      back="/"
      onBack={() => goBackTo(isOld ? "/look-back/entry" : "/")}
      middle={<Moment />}
    >
      {sharedText.value !== undefined && (
        <Shared text={sharedText.value} onKeep={(note) => void keepShared(note)} />
      )}
      <FieldOfFeelings own={own} />
      <div class={css.nearest} role="status">
        {near && words ? (
          <>
            <p class={css.word}>{near.label}</p>
            <p class={css.meaning}>{words.meaning(near.id)}</p>
          </>
        ) : (
          <p class={css.meaning}>{checkIn.touchAnywhere}</p>
        )}
      </div>
      <Button look="words" onPress={() => goTo("/check-in/all-words")}>
        {checkIn.wordList}
      </Button>
      {keeping.how.value === "trouble" && (
        <Trouble text={keeping.trouble.value} note={draft.note} />
      )}
      <div class={`${css.two} ${css.reach}`}>
        <Button isOff={!hasSomething} onPress={() => void save(true)}>
          {checkIn.sayMore}
        </Button>
        <Button
          look="filled"
          isOff={!hasSomething}
          isWaiting={isSaving}
          onPress={() => void save(false)}
        >
          {isSaving ? checkIn.keeping : checkIn.save}
        </Button>
      </div>
    </Page>
  );
}
