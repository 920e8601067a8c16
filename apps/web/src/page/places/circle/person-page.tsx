import { CIRCLE_KINDS, GOOD_FOR, LINE_LIMIT, type Person } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Field } from "@lichen/ui/Field";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { goBackTo, goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { WrittenField } from "../wording/written-field.tsx";
import { Chips } from "./chips.tsx";
import css from "./circle.module.css";
import { circleWords } from "./circle-words.ts";
import { FromContacts } from "./from-contacts.tsx";
import { personInHand, putDown, reaching } from "./in-hand.ts";

/** Someone written down: a name is enough. */
export function PersonPage() {
  const words = circleWords();
  const { shell } = say();
  const { id, draft } = personInHand.value;
  const [trouble, setTrouble] = useState<string>();
  const change = (what: Partial<Person>) => {
    setTrouble(undefined);
    personInHand.value = { id, draft: { ...personInHand.value.draft, ...what } };
  };

  const keep = async () => {
    const kept = await ask("keepPerson", { id, draft: personInHand.value.draft });
    if (!kept.ok) return setTrouble(await problemText(kept.problem));
    putDown();
    goBackTo("/circle");
    void tellEnd("person", {
      text: words.kept,
      ...(id === undefined && {
        undo: { label: shell.undo, act: () => void ask("hide", { ids: [kept.value] }) },
      }),
    });
  };

  const takeOut = async () => {
    if (id === undefined) return;
    const done = await ask("hide", { ids: [id] });
    if (!done.ok) return setTrouble(await problemText(done.problem));
    putDown();
    goBackTo("/circle");
    announce({
      text: words.tookOut,
      undo: { label: shell.undo, act: () => void ask("show", { ids: [id] }) },
    });
  };

  return (
    <Page title={id === undefined ? words.newTitle : draft.name || words.newTitle} back="/circle">
      <form
        class={css.rows}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <FromContacts phone={draft.phone} onChoose={change} />
        <Field
          label={words.name}
          value={draft.name}
          maxLength={LINE_LIMIT}
          onInput={(name) => change({ name })}
          problem={trouble}
        />
        <Chips
          label={words.whoIs}
          all={CIRCLE_KINDS.map((each) => ({ id: each, label: words.is[each] }))}
          isOn={(each) => draft.is === each}
          onPress={(is) => change({ is })}
        />
        <Chips
          label={words.whatFor}
          all={GOOD_FOR.map((each) => ({ id: each, label: words.goodFor[each] }))}
          isOn={(each) => draft.goodFor.includes(each)}
          onPress={(use) =>
            change({
              goodFor: draft.goodFor.includes(use)
                ? draft.goodFor.filter((each) => each !== use)
                : [...draft.goodFor, use],
            })
          }
        />
        <Field
          label={words.phone}
          value={draft.phone}
          inputMode="tel"
          maxLength={LINE_LIMIT}
          onInput={(phone) => change({ phone })}
          hint={words.phoneHint}
        />
        <WrittenField
          label={words.about}
          value={draft.line}
          maxLength={LINE_LIMIT}
          onInput={(line) => change({ line })}
          hint={words.aboutHint}
        />
        <Button look="filled" isWide type="submit">
          {words.keep}
        </Button>
        {id !== undefined && (
          <div class={css.foot}>
            <Button
              icon="voice"
              onPress={() => {
                reaching.value = id;
                goTo("/circle/reach-out");
              }}
            >
              {words.reachOut}
            </Button>
            <Button look="words" onPress={() => void takeOut()}>
              {words.takeOut}
            </Button>
          </div>
        )}
      </form>
    </Page>
  );
}
