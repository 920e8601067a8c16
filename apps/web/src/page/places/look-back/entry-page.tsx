import { isKindness } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Disc } from "@lichen/ui/Disc";
import { useEffect, useState } from "preact/hooks";
import type { EntryView } from "../../../port/views.ts";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { standing } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goBack, goTo, replaceWith } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { feelingWords, loadFeelingWords } from "../check-in/feeling-words.ts";
import { takeUp } from "../check-in/in-hand.ts";
import { Reading } from "../journal/reading.tsx";
import { EntryParts } from "./entry-parts.tsx";
import { placeOf, timeSaid, titleSaid } from "./entry-said.ts";
import { EraseSheet } from "./erase-sheet.tsx";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { openedEntry } from "./open-entry.ts";
import { Versions } from "./versions.tsx";

/** One entry: all it holds, and everything one can do with it. */
export function EntryPage() {
  const words = lookBackWords();
  const { shell } = say();
  const entry = useOpened();
  const [isErasing, setErasing] = useState(false);
  void feelingWords.value;
  if (entry === undefined) return null;
  if (entry === "gone") {
    return (
      <Page title={words.entryTitle} back="/look-back">
        <p class={css.quiet}>{words.gone}</p>
      </Page>
    );
  }
  const { id, when } = entry;
  const say1 = (text: string) => announce({ text });

  const hide = async () => {
    const hid = await ask("hide", { ids: [id] });
    if (!hid.ok) return say1(await problemText(hid.problem));
    goBack("/look-back");
    announce({
      text: words.hid,
      undo: { label: shell.undo, act: () => void ask("show", { ids: [id] }) },
    });
  };
  const show = async () => {
    const shown = await ask("show", { ids: [id] });
    say1(shown.ok ? words.shown : await problemText(shown.problem));
  };
  const change = () => {
    takeUp(entry);
    goTo("/check-in/words");
  };
  const changeKindness = async () => {
    const { takeUp: takeKindness } = await import("../kindness/in-hand.ts");
    const found = await ask("kindnessToChange", { id });
    if (!found.ok) return say1(await problemText(found.problem));
    await takeKindness(found.value);
  };
  const changeJournal = async () => {
    const { takeUp: takePage } = await import("../journal/in-hand.ts");
    const found = await ask("pageToChange", { id });
    if (!found.ok) return say1(await problemText(found.problem));
    await takePage(found.value);
  };
  const moved = `${when ? shell.dayLong(when.day) : ""}`;

  return (
    <Page title={titleSaid(entry, words)} back="/look-back">
      <p class={css.when}>
        <Disc place={placeOf(entry)} />
        {[moved, timeSaid(when, words)].filter(Boolean).join(", ")}
      </p>
      {entry.versions.length > 0 && <Versions entry={entry} />}
      <EntryParts entry={entry} />
      {entry.note !== "" && entry.kind === "journal" && <Reading text={entry.note} />}
      {entry.note !== "" && entry.kind !== "journal" && (
        <Card>
          <p class={css.note} dir="auto">
            {entry.note}
          </p>
        </Card>
      )}
      <div class={css.acts}>
        {entry.kind === "journal" && !entry.isHidden && (
          <Button icon="edit" onPress={() => void changeJournal()}>
            {words.edit}
          </Button>
        )}
        {isKindness(entry.kind) && !entry.isHidden && (
          <Button icon="edit" onPress={() => void changeKindness()}>
            {words.edit}
          </Button>
        )}
        {entry.kind === "check-in" && !entry.isHidden && (
          <Button icon="edit" onPress={change}>
            {words.edit}
          </Button>
        )}
        {entry.isHidden ? (
          <Button icon="eye" onPress={() => void show()}>
            {words.show}
          </Button>
        ) : (
          <Button icon="eye-off" onPress={() => void hide()}>
            {words.hide}
          </Button>
        )}
        <Button icon="trash" onPress={() => setErasing(true)}>
          {words.erase}
        </Button>
      </div>
      <p class={css.small}>
        {entry.source && <span>{words.broughtFrom(entry.source)} </span>}
        <Stamps entry={entry} />
      </p>
      {isErasing && <EraseSheet id={id} onClose={() => setErasing(false)} />}
    </Page>
  );
}

/** The opened entry, asked anew after each change; a page loaded anew has none and leads back. */
function useOpened(): EntryView | "gone" | undefined {
  const [entry, setEntry] = useState<EntryView | "gone">();
  const id = openedEntry.value;
  const now = standing.value;
  const revision = now?.kind === "open" ? now.revision : 0;
  useEffect(() => void loadFeelingWords(), []);
  useEffect(() => {
    if (id === undefined) return replaceWith("/look-back");
    let isCurrent = true;
    void ask("entry", { id }).then((found) => {
      if (isCurrent) setEntry(found ?? "gone");
    });
    return () => {
      isCurrent = false;
    };
  }, [id, revision]);
  return entry;
}

/** When it was written, and changed. */
function Stamps({ entry }: { readonly entry: EntryView }) {
  const words = lookBackWords();
  const said = (at: number) => {
    const then = new Date(at);
    const day = Math.floor((at - then.getTimezoneOffset() * 60_000) / 86_400_000);
    const { shell } = say();
    return `${shell.dayShort(day)}, ${shell.time(then.getHours() * 60 + then.getMinutes())}`;
  };
  const isChanged = entry.changedAt - entry.writtenAt > 60_000;
  return (
    <>
      {words.written(said(entry.writtenAt))}
      {isChanged && <> · {words.changed(said(entry.changedAt))}</>}
    </>
  );
}
