import type { RecordId } from "@lichen/base";
import { TimelineEntry } from "@lichen/ui/TimelineEntry";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { TimelineRow, TimelineSlice } from "../../../port/views.ts";
import { dayNamed } from "../../day-named.ts";
import { standing } from "../../notebook.ts";
import { detailSaid, placeOf, timeSaid, titleSaid } from "./entry-said.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { leftAt } from "./open-entry.ts";
import { ROWS_TOGETHER, type RowWindow, rowWindow } from "./row-window.ts";
import { useRows } from "./rows-at-hand.ts";

/** A row in rem: the sheet says the same. */
const ROW = 4.5;
const GROUP_STEPS = Array.from({ length: ROWS_TOGETHER }, (_, by) => by);

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
  const now = standing.value;
  const revision = now?.kind === "open" ? now.revision : 0;
  const { total, row } = useRows(props.slice, shown, revision);
  const rowHeight = useMemo(() => ROW * rootSize(), []);
  const focused = useRef<string | undefined>(undefined);
  const groups = groupsOf(shown);
  // One more place than groups in sight, so that a place is free before its next group comes.
  const places = useRef(0);
  places.current = Math.max(places.current, groups.length + 1);

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

  // Focus returns to the entry that was opened.
  useEffect(() => {
    const { id } = leftAt;
    const left = id && list.current?.querySelector<HTMLElement>(`[data-id="${id}"] button`);
    if (!left) return;
    leftAt.id = undefined;
    left.focus({ preventScroll: true });
  });

  // A row scrolled away gives its place to another: focus stays with an entry and not with a place.
  useLayoutEffect(() => {
    const now = document.activeElement;
    if (!(now instanceof HTMLElement) || !list.current?.contains(now)) return;
    if (idAround(now) !== focused.current) now.blur();
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that are heard here lead from entry to entry
    <div
      ref={list}
      class={css.timeline}
      style={{ blockSize: `${total * ROW}rem` }}
      onKeyDown={walk}
      onFocusCapture={({ target }) => {
        focused.current = target instanceof Element ? idAround(target) : undefined;
      }}
    >
      <ol>
        {groups.map((from) => (
          <Group
            key={(from / ROWS_TOGETHER) % places.current}
            from={from}
            rows={GROUP_STEPS.map((by) => row(from + by))}
            total={total}
            here={props.here}
            onOpen={props.onOpen}
          />
        ))}
      </ol>
    </div>
  );
}

/**
 * Rows in their places, drawn once: a scroll that keeps them in sight leaves them alone. The boxes of
 * those that went are written anew for those that come, which costs a slow phone half of making them.
 */
function Group(
  props: InPlace & {
    readonly from: number;
    readonly rows: readonly (TimelineRow | undefined)[];
  },
) {
  const { from, rows, ...place } = props;
  return useMemo(
    () =>
      rows.map((row, by) => row && <PlacedRow key={by} row={row} index={from + by} {...place} />),
    [from, place.total, place.here, place.onOpen, ...rows],
  );
}

/** What a row knows of the list it stands in. */
interface InPlace {
  readonly total: number;
  /** The entry that stands open beside the list. */
  readonly here: RecordId | undefined;
  readonly onOpen: (id: RecordId) => void;
}

function PlacedRow(props: InPlace & { readonly row: TimelineRow; readonly index: number }) {
  const { row, index, total, here, onOpen } = props;
  return (
    <li
      class={`${css.row} ${isHere(row, here) ? css.here : ""}`}
      style={{ transform: `translateY(${index * ROW}rem)` }}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-id={row.kind === "entry" ? row.entry.id : undefined}
    >
      <DrawnRow row={row} onOpen={onOpen} />
    </li>
  );
}

interface OneRow {
  readonly row: TimelineRow;
  readonly onOpen: (id: RecordId) => void;
}

function DrawnRow({ row, onOpen }: OneRow) {
  const words = lookBackWords();
  if (row.kind === "day") return <h2 class={css.dayName}>{dayNamed(row.day)}</h2>;
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

/** The first row of each group in sight. */
function groupsOf({ from, count }: RowWindow): readonly number[] {
  return Array.from(
    { length: Math.ceil(count / ROWS_TOGETHER) },
    (_, group) => from + group * ROWS_TOGETHER,
  );
}

function isHere(row: TimelineRow, here: RecordId | undefined): boolean {
  return row.kind === "entry" && row.entry.id === here;
}

/** The entry whose row an element lies in. */
function idAround(element: Element): string | undefined {
  return element.closest<HTMLElement>("[data-id]")?.dataset.id;
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
