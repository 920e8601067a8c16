import { Button } from "@lichen/ui/Button";
import { PassphraseField } from "@lichen/ui/PassphraseField";
import { Sheet } from "@lichen/ui/Sheet";
import { Switch } from "@lichen/ui/Switch";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { stand } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

type Form = "add" | "change" | "remove";

/** Adding, changing and taking away the passphrase. */
export function PassphraseForms({ hasLock }: { readonly hasLock: boolean }) {
  const { lock } = settingsWords();
  const [form, setForm] = useState<Form>();
  return (
    <div class={css.acts}>
      {hasLock ? (
        <>
          <Button onPress={() => setForm("change")}>{lock.changePassphrase}</Button>
          <Button look="words" onPress={() => setForm("remove")}>
            {lock.removePassphrase}
          </Button>
        </>
      ) : (
        <Button look="filled" icon="key" onPress={() => setForm("add")}>
          {lock.addPassphrase}
        </Button>
      )}
      {form && <PassphraseSheet form={form} onClose={() => setForm(undefined)} />}
    </div>
  );
}

function PassphraseSheet(props: { readonly form: Form; readonly onClose: () => void }) {
  const { lock } = settingsWords();
  const { shell, door } = say();
  const { firstRun } = door;
  const { form } = props;
  const [old, setOld] = useState("");
  const [fresh, setFresh] = useState("");
  const [again, setAgain] = useState("");
  const [someoneKnew, setSomeoneKnew] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const isReady = form === "remove" ? old !== "" : fresh.trim() !== "" && fresh === again;
  const title = {
    add: lock.addPassphrase,
    change: lock.changePassphrase,
    remove: lock.removePassphrase,
  }[form];

  const change = async () => {
    if (!isReady) return;
    setWaiting(true);
    const changed = await ask("changePassphrase", {
      passphrase: form === "add" ? undefined : old,
      fresh: form === "remove" ? undefined : fresh,
      someoneKnew,
    });
    setWaiting(false);
    if (!changed.ok) return setTrouble(await problemText(changed.problem));
    stand(changed.value);
    props.onClose();
    announce({ text: form === "remove" ? lock.removed : lock.changed });
  };

  const field = (label: string, value: string, onInput: (text: string) => void, isNew: boolean) => (
    <PassphraseField
      label={label}
      value={value}
      onInput={onInput}
      isNew={isNew}
      showLabel={firstRun.show}
      hideLabel={firstRun.hide}
    />
  );

  return (
    <Sheet title={title} closeLabel={shell.close} onClose={props.onClose}>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        {form === "remove" && <p>{lock.removeAsk}</p>}
        {form !== "add" && field(lock.current, old, setOld, false)}
        {form !== "remove" && (
          <>
            <p class={css.quiet}>{firstRun.choosePassphraseLine}</p>
            {field(firstRun.newPassphrase, fresh, setFresh, true)}
            {field(firstRun.again, again, setAgain, true)}
            {again !== "" && !fresh.startsWith(again) && (
              <p class={css.trouble}>{firstRun.differ}</p>
            )}
          </>
        )}
        {form === "change" && (
          <Switch
            label={lock.someoneKnew}
            line={lock.someoneKnewLine}
            isOn={someoneKnew}
            onChange={setSomeoneKnew}
          />
        )}
        <p class={css.trouble} role="status">
          {trouble}
        </p>
        <Button look="filled" isWide type="submit" isWaiting={isWaiting} isOff={!isReady}>
          {title}
        </Button>
      </form>
    </Sheet>
  );
}
