import type { RecordId } from "@lichen/base";
import { TimelineEntry } from "@lichen/ui/TimelineEntry";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { TimelineRow, TimelineSlice } from "../../../port/views.ts";
import { say } from "../../language.ts";
import { standing } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { detailSaid, placeOf, timeSaid, titleSaid } from "./entry-said.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { leftAt } from "./open-entry.ts";
import { type RowWindow, rowWindow } from "./row-window.ts";

/** A row in rem: the sheet says the same. */
const ROW = 4.5;

/**
 * All entries, latest first, under their days. Only what is near the screen is drawn; the rest is
 * room. `to` is a row to begin at.
 */
export function Timeline(props: {
  readonly slice: TimelineSlice;
  readonly to?: number | undefined;
  readonly onOpen: (id: RecordId) => void;
  /** The entry that is shown beside the list. */
  readonly here?: RecordId | undefined;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<RowWindow>({ from: 0, count: props.slice.rows.length });
  const [slice, setSlice] = useState(props.slice);
  const { total } = slice;
  const rowHeight = ROW * rootSize();

  useLayoutEffect(() => {
    const place = list.current;
    if (!place) return;
    const top = place.getBoundingClientRect().top + scrollY;
    if (props.to !== undefined) scrollTo(0, top + props.to * rowHeight - 80);
    else if (leftAt.y > 0) scrollTo(0, leftAt.y);
  }, [props.to]);

  useEffect(() => {
    const measure = () => {
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      const next = rowWindow({ above, height: innerHeight, row: rowHeight }, total);
      setShown((now) => (now.from === next.from && now.count === next.count ? now : next));
    };
    measure();
    addEventListener("scroll", measure, { passive: true });
    addEventListener("resize", measure);
    return () => {
      removeEventListener("scroll", measure);
      removeEventListener("resize", measure);
    };
  }, [total, rowHeight]);

  const now = standing.value;
  const revision = now?.kind === "open" ? now.revision : 0;
  useEffect(() => {
    let isCurrent = true;
    void ask("timeline", shown).then((fresh) => {
      if (isCurrent) setSlice(fresh);
    });
    return () => {
      isCurrent = false;
    };
  }, [shown, revision]);

  // Focus returns to the entry that was opened.
  useEffect(() => {
    const { id } = leftAt;
    const row = id && list.current?.querySelector<HTMLElement>(`[data-id="${id}"] button`);
    if (!row) return;
    leftAt.id = undefined;
    row.focus({ preventScroll: true });
  }, [slice]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that are heard here lead from entry to entry
    <div
      ref={list}
      class={css.timeline}
      style={{ blockSize: `${total * ROW}rem` }}
      onKeyDown={walk}
    >
      <ol>
        {slice.rows.map((row, index) => (
          <li
            key={keyOf(row)}
            class={`${css.row} ${isHere(row, props.here) ? css.here : ""}`}
            style={{ insetBlockStart: `${(slice.from + index) * ROW}rem` }}
            aria-posinset={slice.from + index + 1}
            aria-setsize={total}
            data-id={row.kind === "entry" ? row.entry.id : undefined}
          >
            <Row row={row} revision={revision} onOpen={props.onOpen} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A row, drawn once in each revision: a scroll that keeps it in sight leaves it alone. */
function Row(props: OneRow & { readonly revision: number }) {
  const { row, revision, onOpen } = props;
  return useMemo(() => <DrawnRow row={row} onOpen={onOpen} />, [keyOf(row), revision, onOpen]);
}

interface OneRow {
  readonly row: TimelineRow;
  readonly onOpen: (id: RecordId) => void;
}

function DrawnRow({ row, onOpen }: OneRow) {
  const words = lookBackWords();
  if (row.kind === "day") return <h2 class={css.dayName}>{say().shell.dayLong(row.day)}</h2>;
  const { entry } = row;
  return (
    <TimelineEntry
      time={timeSaid(entry.when, words)}
      title={titleSaid(entry, words)}
      detail={detailSaid(entry, words)}
      sign={entry.versions.length > 0 ? words.versionsTitle(versionsOf(entry)) : undefined}
      place={placeOf(entry)}
      onOpen={() => onOpen(entry.id)}
    />
  );
}

function versionsOf({ versions }: { versions: readonly { values: readonly unknown[] }[] }): number {
  return Math.max(...versions.map(({ values }) => values.length));
}

function isHere(row: TimelineRow, here: RecordId | undefined): boolean {
  return row.kind === "entry" && row.entry.id === here;
}

function keyOf(row: TimelineRow): string {
  return row.kind === "day" ? `day ${row.day}` : row.entry.id;
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Arrows lead from entry to entry; what is not drawn yet comes with the scroll that follows. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const entries: readonly (Element | null)[] = [
    ...event.currentTarget.querySelectorAll<HTMLElement>("[data-entry]"),
  ];
  const at = entries.indexOf(document.activeElement);
  const next = entries[at + by];
  if (at < 0 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
