import { Button } from "@lichen/ui/Button";
import { Field } from "@lichen/ui/Field";
import { FilePick } from "@lichen/ui/FilePick";
import { PassphraseField } from "@lichen/ui/PassphraseField";
import { Segmented } from "@lichen/ui/Segmented";
import { useState } from "preact/hooks";
import { forgetAutomaticBackup } from "../../automatic-backup.ts";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { stand, standing } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { replaceWith } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { closePlan } from "../plan/open-plan.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

type Way = "words" | "passphrase";

/** Brings a backup in: joined with the open notebook, or as the notebook where there is none. */
export function RestorePage() {
  const { backup } = settingsWords();
  const { door } = say();
  const isOpen = standing.value?.kind === "open";
  const [file, setFile] = useState<File>();
  const [way, setWay] = useState<Way>("words");
  const [secret, setSecret] = useState("");
  const [fresh, setFresh] = useState("");
  const [isWaiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [isInTheWay, setInTheWay] = useState(false);
  const isReady = file !== undefined && secret.trim() !== "";

  const restore = async (makesRoom = false) => {
    if (!file || !isReady) return;
    setWaiting(true);
    setTrouble(undefined);
    const restored = await ask("restore", {
      file,
      ...(way === "words" ? { words: secret } : { passphrase: secret }),
      newPassphrase: fresh === "" ? undefined : fresh,
      makesRoom,
    });
    setWaiting(false);
    if (!restored.ok) {
      setInTheWay(restored.problem.kind === "not-empty");
      return setTrouble(await problemText(restored.problem));
    }
    if (makesRoom) {
      closePlan();
      // The file of the notebook before stays as it is, and is not written over by this one.
      await forgetAutomaticBackup();
    }
    const { cameIn, rejoined, standing: now } = restored.value;
    replaceWith(isOpen ? "/settings/backup" : "/");
    stand(now);
    const lines = [
      cameIn === 0 ? backup.restoredNothing : backup.restored(cameIn),
      rejoined > 0 ? backup.rejoined(rejoined) : "",
    ];
    announce({ text: lines.filter(Boolean).join(" ") });
  };

  /** The notebook that stands here does not open: only after saying so twice is its place made free. */
  const makeRoom = async () => {
    await restore(true);
  };

  return (
    <Page title={backup.restore} back={isOpen ? "/settings/backup" : "/"}>
      <p class={css.quiet}>{isOpen ? backup.restoreLine : backup.restoreNewLine}</p>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void restore();
        }}
      >
        <FilePick label={backup.pickFile} accept=".lichen" file={file} onPick={setFile} />
        <Segmented
          label={backup.openWith}
          value={way}
          onChange={(chosen) => {
            setWay(chosen);
            setSecret("");
          }}
          options={[
            { id: "words", label: backup.withWords },
            { id: "passphrase", label: backup.withPassphrase },
          ]}
        />
        {way === "words" ? (
          <Field label={backup.wordsLabel} value={secret} rows={3} onInput={setSecret} />
        ) : (
          <PassphraseField
            label={backup.withPassphrase}
            value={secret}
            onInput={setSecret}
            showLabel={door.firstRun.show}
            hideLabel={door.firstRun.hide}
          />
        )}
        {!isOpen && (
          <PassphraseField
            label={backup.newPassphrase}
            hint={door.firstRun.thisDeviceLine}
            value={fresh}
            onInput={setFresh}
            showLabel={door.firstRun.show}
            hideLabel={door.firstRun.hide}
            isNew
          />
        )}
        <p class={css.trouble} role="status">
          {trouble}
        </p>
        <Button look="filled" isWide type="submit" isWaiting={isWaiting} isOff={!isReady}>
          {backup.restore}
        </Button>
      </form>
      {isInTheWay && !isOpen && (
        <section class={css.section}>
          <p class={css.quiet}>{backup.inTheWay}</p>
          <Button onPress={() => void makeRoom()}>{backup.makeRoom}</Button>
        </section>
      )}
    </Page>
  );
}
