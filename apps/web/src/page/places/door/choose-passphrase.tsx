import { Button } from "@lichen/ui/Button";
import { PassphraseField } from "@lichen/ui/PassphraseField";
import { useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { createNotebookHere } from "./create.ts";
import css from "./door.module.css";
import { Steps } from "./steps.tsx";

/** Shorter than this can be guessed by someone who copies the device; it is said, not refused. */
const SHORT = 16;

/** A new passphrase, written twice. */
export function ChoosePassphrase() {
  const { firstRun } = say().door;
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [isMaking, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const differ = again !== "" && !passphrase.startsWith(again) && again !== passphrase;
  const isReady = passphrase.trim() !== "" && again === passphrase;

  const make = async () => {
    if (!isReady) {
      setTrouble(passphrase === "" ? firstRun.choosePassphraseLine : firstRun.differ);
      return;
    }
    setMaking(true);
    setTrouble(await createNotebookHere(passphrase));
    setMaking(false);
  };

  return (
    <Page title={firstRun.choosePassphrase} back="/protect">
      <Steps step={2} of={3} label={firstRun.step(2, 3)} />
      <p class={css.quiet}>{firstRun.choosePassphraseLine}</p>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <PassphraseField
          label={firstRun.newPassphrase}
          value={passphrase}
          onInput={setPassphrase}
          showLabel={firstRun.show}
          hideLabel={firstRun.hide}
          hint={passphrase !== "" && passphrase.length < SHORT ? firstRun.short : undefined}
          isNew
        />
        <PassphraseField
          label={firstRun.again}
          value={again}
          onInput={setAgain}
          showLabel={firstRun.show}
          hideLabel={firstRun.hide}
          problem={differ ? firstRun.differ : undefined}
          isNew
        />
        <p class={css.trouble} role="status">
          {trouble}
        </p>
        <Button look="filled" isWide type="submit" isWaiting={isMaking} isOff={!isReady}>
          {isMaking ? firstRun.making : firstRun.next}
        </Button>
      </form>
    </Page>
  );
}
