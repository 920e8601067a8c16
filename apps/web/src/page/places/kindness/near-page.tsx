import { KIND_LINE, type NearLine } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { EmptyState } from "@lichen/ui/EmptyState";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { SmallThing } from "../symbiosis/small-thing.tsx";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";
import { nearSaid } from "./near-said.ts";

/** The lines a person keeps near: to read, to add one, to put one away. */
export function NearPage() {
  const words = kindnessWords();
  const lines = useAnswer("nearLines");
  if (!lines) return null;
  return (
    <Page title={words.nearTitle} back="/ease/kindness">
      {lines.length === 0 ? (
        <EmptyState title={words.nearEmpty} line={words.nearEmptyLine} />
      ) : (
        <>
          <p class={css.quiet}>{words.nearLine}</p>
          <ul class={css.lines}>
            {lines.map((line) => (
              <li key={line.id}>
                <Card tint="apricot">
                  <div class={css.near}>
                    <p class={css.said} dir="auto">
                      {nearSaid(line)}
                    </p>
                    <Button look="words" onPress={() => void putAway(line)}>
                      {words.putAway}
                      <span class="heard"> {nearSaid(line)}</span>
                    </Button>
                  </div>
                </Card>
              </li>
            ))}
          </ul>
        </>
      )}
      <NewLine />
    </Page>
  );
}

function NewLine() {
  const words = kindnessWords();
  const [text, setText] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const [isAdded, setAdded] = useState(false);
  const add = async () => {
    const kept = await ask("keepKindLine", { text });
    if (!kept.ok) return setTrouble(await problemText(kept.problem));
    setText("");
    setTrouble(undefined);
    setAdded(true);
  };
  if (isAdded) return <SmallThing of="kind-line" onNothing={() => setAdded(false)} />;
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <WrittenField
        label={words.nearOwn}
        hint={words.nearOwnHint}
        problem={trouble}
        value={text}
        rows={2}
        onInput={setText}
      />
      <Button type="submit" icon="plus" isWide>
        {words.add}
      </Button>
    </form>
  );
}

/** Puts a line away, and brings it back for whoever did not mean it. */
async function putAway({ id, kind }: NearLine): Promise<void> {
  const away = await ask("keepNear", { id, isNear: false });
  if (!away.ok) return announce({ text: await problemText(away.problem) });
  const back = () =>
    kind === KIND_LINE ? ask("show", { ids: [id] }) : ask("keepNear", { id, isNear: true });
  announce({
    text: kindnessWords().awayNow,
    undo: { label: say().shell.undo, act: () => void back() },
  });
}
