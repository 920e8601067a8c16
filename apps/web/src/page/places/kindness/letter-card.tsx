import type { LetterBack } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { dayNamed } from "../../day-named.ts";
import { announce } from "../../frame/notices.ts";
import { problemText } from "../../problem-text.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";

/** Says that a letter is back: it may be read, or put off, and nothing follows from either. */
export function LetterCard({ letter }: { readonly letter: LetterBack }) {
  const words = kindnessWords();
  return (
    <Card tint="apricot">
      <div class={css.stack}>
        <h2 class={css.cardTitle}>{words.letterTitle}</h2>
        <p>{words.writtenOn(dayNamed(letter.day))}</p>
        <div class={css.two}>
          <Button isWide onPress={() => goTo("/ease/kindness/letter-back")}>
            {words.read}
          </Button>
          <Button isWide onPress={() => void putOff(letter)}>
            {words.later}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Puts a letter off for three days more. */
export async function putOff({ id }: LetterBack): Promise<void> {
  const done = await ask("answerLetter", { id, how: "later" });
  announce({ text: done.ok ? kindnessWords().letterLater : await problemText(done.problem) });
}
