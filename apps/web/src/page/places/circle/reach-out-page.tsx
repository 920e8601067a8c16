import type { Tone } from "@lichen/content/app/words/circle";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { EmptyState } from "@lichen/ui/EmptyState";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goBackTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { WrittenField } from "../wording/written-field.tsx";
import { Chips } from "./chips.tsx";
import css from "./circle.module.css";
import { circleWords } from "./circle-words.ts";
import { HandOver } from "./hand-over.tsx";
import { addPerson, reaching } from "./in-hand.ts";

type Wish = "listen" | "practical";
const TONES: readonly Tone[] = ["friend", "elder", "counsellor"];

/** Asking, made small: whom, what for, words to change, and a way to hand them over. Nothing is sent from here. */
export function ReachOutPage() {
  const words = circleWords();
  const { shell } = say();
  const known = useAnswer("people");
  const people = known ?? [];
  const [wish, setWish] = useState<Wish>("listen");
  const [help, setHelp] = useState("");
  const [ownTone, setTone] = useState<Tone>();
  const [ownText, setText] = useState<string>();
  const chosen = people.length === 1 ? people[0] : people.find(({ id }) => id === reaching.value);
  const tone = ownTone ?? (chosen?.is === "professional" ? "counsellor" : "friend");
  const name = chosen?.name ?? "";
  const draft =
    wish === "listen"
      ? words.draft.listenTo(tone, name)
      : words.draft.practicalTo(tone, name, help.trim());
  const text = ownText ?? draft;

  const reached = async () => {
    const kept = await ask("keepReachOut", { person: chosen?.id, need: wish });
    if (!kept.ok) return announce({ text: await problemText(kept.problem) });
    goBackTo("/circle");
    void tellEnd("reach-out", {
      text: words.reachedKept,
      undo: { label: shell.undo, act: () => void ask("hide", { ids: [kept.value] }) },
    });
  };

  return (
    <Page title={chosen ? words.to(chosen.name) : words.reachOut} back="/circle">
      {known?.length === 0 && (
        <EmptyState title={words.emptyQuestion} line={words.emptyLine}>
          <Button look="filled" icon="plus" onPress={() => addPerson()}>
            {words.addSomeone}
          </Button>
        </EmptyState>
      )}
      {people.length > 1 && (
        <Chips
          label={words.whom}
          all={people.map(({ id, name: label }) => ({ id, label }))}
          isOn={(id) => reaching.value === id}
          onPress={(id) => {
            reaching.value = id;
          }}
        />
      )}
      {chosen && (
        <>
          <Chips
            label={words.wish}
            all={[
              { id: "listen", label: words.listen },
              { id: "practical", label: words.practical },
            ]}
            isOn={(each) => wish === each}
            onPress={(each) => {
              setWish(each);
              setText(undefined);
            }}
          />
          {wish === "practical" && ownText === undefined && (
            <WrittenField label={words.withWhat} value={help} onInput={setHelp} />
          )}
          <WrittenField
            label={words.message}
            value={text}
            rows={5}
            onInput={setText}
            hint={words.draftLine}
          />
          <Chips
            label={words.tone}
            all={TONES.map((id) => ({ id, label: words.toneOf[id] }))}
            isOn={(each) => tone === each}
            onPress={(each) => {
              setTone(each);
              setText(undefined);
            }}
          />
          <HandOver phone={chosen.phone} text={text} />
          <Card tint="slate">
            <div class={css.rows}>
              <p>{words.countsLine}</p>
              <Button onPress={() => void reached()}>{words.reached}</Button>
            </div>
          </Card>
        </>
      )}
    </Page>
  );
}
