import { Button } from "@lichen/ui/Button";
import { useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { goBackTo } from "../../router.ts";
import { KeptSign } from "../setback/kept-sign.tsx";
import { Trouble } from "../setback/trouble.tsx";
import { WrittenField } from "../wording/written-field.tsx";
import { end, inHand, keeping, takeOpen, write } from "./in-hand.ts";
import css from "./journal.module.css";
import { journalWords } from "./journal-words.ts";
import { PagePictures } from "./page-pictures.tsx";
import { Question } from "./question.tsx";
import { Reading } from "./reading.tsx";
import { RestLine } from "./rest-line.tsx";

/** A page while it is written: a question that can be left alone, the page, and enough. */
export function WritingPage(props: {
  /** It was found open from before. */
  readonly isOpened: boolean;
  readonly onNew: () => void;
  readonly onEnd: () => void;
}) {
  const words = journalWords();
  const [isReading, setReading] = useState(false);
  const { draft, id } = inHand.value;
  const pictures = useAnswer("pagePictures", { id }) ?? [];
  const isBlank = draft.text.trim() === "";
  const beginNew = () => {
    end(true);
    void takeOpen(undefined).then(props.onNew);
  };
  return (
    <Page title={words.title} back="/" middle={<KeptSign keeper={keeping} words={words} />}>
      {props.isOpened ? (
        <div class={css.opened}>
          <p>{words.stillOpen}</p>
          <Button look="words" onPress={beginNew}>
            {words.newPage}
          </Button>
        </div>
      ) : (
        <p class={css.quiet}>{words.line}</p>
      )}
      <Question />
      {isReading && !isBlank ? (
        <Reading text={draft.text} />
      ) : (
        <div class={css.sheet}>
          <WrittenField
            key={props.isOpened ? "opened" : "new"}
            withFriendsVoice
            label={words.field}
            hint={words.marksHint}
            value={draft.text}
            rows={12}
            onInput={(text) => write({ text })}
          />
        </div>
      )}
      <Trouble keeper={keeping} />
      <RestLine />
      <PagePictures pictures={pictures} />
      <div class={css.acts}>
        {!isBlank && (
          <Button icon={isReading ? "edit" : "eye"} onPress={() => setReading(!isReading)}>
            {isReading ? words.writeOn : words.reads}
          </Button>
        )}
        <Button
          look="filled"
          isWide
          onPress={() => (isBlank && pictures.length === 0 ? goBackTo("/") : props.onEnd())}
        >
          {words.finish}
        </Button>
      </div>
    </Page>
  );
}
