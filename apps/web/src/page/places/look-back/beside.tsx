import { type Day, dayFromCount } from "@lichen/base";
import { Button } from "@lichen/ui/Button";
import { useEffect, useRef } from "preact/hooks";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { CalendarDays } from "./calendar-days.tsx";
import { titleSaid } from "./entry-said.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { openedEntry } from "./open-entry.ts";
import { OpenedEntry, useOpened } from "./opened-entry.tsx";

/** Beside the list on a wide screen: the entry that was opened, else the month. */
export function Beside({ onOpenDay }: { readonly onOpenDay: (day: Day) => void }) {
  const isOpened = openedEntry.value !== undefined;
  const words = lookBackWords();
  return (
    <aside class={css.beside} aria-label={isOpened ? words.entryTitle : words.calendar}>
      {isOpened ? <Opened key={openedEntry.value} /> : <Month onOpenDay={onOpenDay} />}
    </aside>
  );
}

function Month({ onOpenDay }: { readonly onOpenDay: (day: Day) => void }) {
  const day = dayFromCount(useAnswer("today")?.day ?? Number.NaN);
  return day.ok ? <CalendarDays span="month" today={day.value} onOpen={onOpenDay} /> : null;
}

function Opened() {
  const words = lookBackWords();
  const entry = useOpened();
  const title = useRef<HTMLHeadingElement>(null);
  const isHere = entry !== undefined;
  // What was opened is heard next; closing leads back to where it stands in the list.
  useEffect(() => title.current?.focus({ preventScroll: true }), [isHere]);
  if (entry === undefined) return null;
  return (
    <>
      <div class={css.between}>
        <h2 ref={title} tabIndex={-1} class={css.openedTitle}>
          {entry === "gone" ? words.entryTitle : titleSaid(entry, words)}
        </h2>
        <Button look="words" icon="close" onPress={close}>
          {say().shell.close}
        </Button>
      </div>
      {entry === "gone" ? (
        <p class={css.quiet}>{words.gone}</p>
      ) : (
        <OpenedEntry entry={entry} onGone={close} />
      )}
    </>
  );
}

/** Puts the opened entry down; the keyboard goes back to its row, or to the top where that is gone. */
function close(): void {
  const row = document.querySelector<HTMLElement>(`[data-id="${openedEntry.value}"] button`);
  openedEntry.value = undefined;
  (row ?? document.querySelector<HTMLElement>("#here h1"))?.focus({ preventScroll: true });
}
