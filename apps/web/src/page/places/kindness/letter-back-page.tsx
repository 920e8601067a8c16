import type { LetterBack } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { EmptyState } from "@lichen/ui/EmptyState";
import { useEffect, useState } from "preact/hooks";
import { dayNamed } from "../../day-named.ts";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goBackTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { SmallThing } from "../symbiosis/small-thing.tsx";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";
import { putOff } from "./letter-card.tsx";
import { ReadAloud } from "./read-aloud.tsx";

/** A letter that is back, to be read in peace; it is read only when the person says so. */
export function LetterBackPage() {
  const words = kindnessWords();
  const back = useAnswer("letterBack");
  const [letter, setLetter] = useState<LetterBack>();
  const [isRead, setRead] = useState(false);
  // The one that is being read stays, though it is put away meanwhile.
  useEffect(() => {
    if (back && !letter) setLetter(back);
  }, [back]);
  if (!letter) {
    return (
      <Page title={words.letterTitle} back="/ease/kindness">
        <EmptyState title={words.noLetter} line={words.practice["kind-letter"].line} />
      </Page>
    );
  }
  const putAway = async () => {
    const done = await ask("answerLetter", { id: letter.id, how: "read" });
    if (!done.ok) return announce({ text: await problemText(done.problem) });
    setRead(true);
  };
  return (
    <Page title={words.letterTitle} back="/ease/kindness">
      <p class={css.small}>{dayNamed(letter.day)}</p>
      <p class={css.letter} dir="auto">
        {letter.text}
      </p>
      <ReadAloud text={letter.text} />
      {isRead ? (
        <SmallThing of="letter-back" onNothing={() => goBackTo("/ease")} />
      ) : (
        <div class={css.two}>
          <Button isWide onPress={() => void putAway()}>
            {words.putLetterAway}
          </Button>
          <Button isWide onPress={() => void putOff(letter).then(() => goBackTo("/ease"))}>
            {words.later}
          </Button>
        </div>
      )}
    </Page>
  );
}
