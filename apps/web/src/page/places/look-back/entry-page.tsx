import { useEffect } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { goBack, replaceWith } from "../../router.ts";
import { feelingWords } from "../check-in/feeling-words.ts";
import { titleSaid } from "./entry-said.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { openedEntry } from "./open-entry.ts";
import { OpenedEntry, useOpened } from "./opened-entry.tsx";

/** One entry on a page of its own; a page loaded anew has none and leads back. */
export function EntryPage() {
  const words = lookBackWords();
  const entry = useOpened();
  useEffect(() => {
    if (openedEntry.value === undefined) replaceWith("/look-back");
  }, []);
  void feelingWords.value;
  if (entry === undefined) return null;
  if (entry === "gone") {
    return (
      <Page title={words.entryTitle} back="/look-back">
        <p class={css.quiet}>{words.gone}</p>
      </Page>
    );
  }
  return (
    <Page title={titleSaid(entry, words)} back="/look-back">
      <OpenedEntry entry={entry} onGone={() => goBack("/look-back")} />
    </Page>
  );
}
