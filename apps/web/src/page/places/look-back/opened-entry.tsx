import { isKindness } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Disc } from "@lichen/ui/Disc";
import { useEffect, useState } from "preact/hooks";
import type { EntryView } from "../../../port/views.ts";
import { dayNamed } from "../../day-named.ts";
import { later } from "../../frame/later.tsx";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { standing } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { loadFeelingWords } from "../check-in/feeling-words.ts";
import { takeUp } from "../check-in/in-hand.ts";
import { Reading } from "../journal/reading.tsx";
import { EntryParts } from "./entry-parts.tsx";
import { placeOf, timeSaid } from "./entry-said.ts";
import { EraseSheet } from "./erase-sheet.tsx";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { openedEntry } from "./open-entry.ts";
import { Versions } from "./versions.tsx";

/** Comes with the first page that is opened. */
const ShownPictures = later(async () => {
  const [shown, { picturesWords }] = await Promise.all([
    import("../pictures/shown-pictures.tsx"),
    import("../pictures/pictures-words.ts"),
  ]);
  await picturesWords.load();
  return shown.ShownPictures;
});

/** All an entry holds, and everything one can do with it. `onGone`: it was taken out of sight, or let go of. */
export function OpenedEntry(props: { readonly entry: EntryView; readonly onGone: () => void }) {
  const words = lookBackWords();
  const { shell } = say();
  const [isErasing, setErasing] = useState(false);
  const { entry, onGone } = props;
  const { id, when } = entry;
  const say1 = (text: string) => announce({ text });

  const hide = async () => {
    const hid = await ask("hide", { ids: [id] });
    if (!hid.ok) return say1(await problemText(hid.problem));
    onGone();
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
  const changing = changeOf(entry.kind, { change, changeJournal, changeKindness });
  const moved = `${when ? dayNamed(when.day) : ""}`;

  return (
    <>
      <p class={css.when}>
        <Disc place={placeOf(entry)} />
        {[moved, timeSaid(when, words)].filter(Boolean).join(", ")}
      </p>
      {entry.versions.length > 0 && <Versions entry={entry} />}
      <EntryParts entry={entry} />
      {entry.note !== "" && entry.kind === "journal" && <Reading text={entry.note} />}
      {entry.kind === "journal" && <ShownPictures page={id} />}
      {entry.note !== "" && entry.kind !== "journal" && (
        <Card>
          <p class={css.note} dir="auto">
            {entry.note}
          </p>
        </Card>
      )}
      <div class={css.acts}>
        {changing && !entry.isHidden && (
          <Button icon="edit" onPress={changing}>
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
      {isErasing && <EraseSheet id={id} onClose={() => setErasing(false)} onErased={onGone} />}
    </>
  );
}

interface Changes {
  readonly change: () => void;
  readonly changeJournal: () => Promise<void>;
  readonly changeKindness: () => Promise<void>;
}

/** The page that changes an entry of a kind; undefined where there is none. */
function changeOf(kind: string, changes: Changes): (() => void) | undefined {
  if (kind === "check-in") return changes.change;
  if (kind === "journal") return () => void changes.changeJournal();
  return isKindness(kind) ? () => void changes.changeKindness() : undefined;
}

/** The opened entry, asked anew after each change; undefined while it is fetched, or where none is opened. */
export function useOpened(): EntryView | "gone" | undefined {
  const [entry, setEntry] = useState<EntryView | "gone">();
  const id = openedEntry.value;
  const now = standing.value;
  const revision = now?.kind === "open" ? now.revision : 0;
  useEffect(() => void loadFeelingWords(), []);
  useEffect(() => {
    if (id === undefined) return setEntry(undefined);
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
