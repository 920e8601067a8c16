import { Disc } from "./Disc.tsx";
import css from "./TimelineEntry.module.css";

/** One entry of the timeline: its time, its place on the field, what it says. All are equally high. */
export function TimelineEntry(props: {
  readonly time: string;
  readonly title: string;
  readonly detail: string;
  /** Something about the entry itself, such as several versions. */
  readonly sign?: string | undefined;
  readonly place: { readonly x: number; readonly y: number } | undefined;
  readonly onOpen: () => void;
}) {
  return (
    <button type="button" class={css.entry} onClick={props.onOpen} data-entry>
      <span class={css.time}>{props.time}</span>
      <span class={css.line}>
        <Disc place={props.place} />
      </span>
      <span class={css.words}>
        <span class={css.title}>{props.title}</span>
        <span class={css.detail}>
          {props.sign && <span class={css.sign}>{props.sign}</span>}
          {props.detail}
        </span>
      </span>
    </button>
  );
}
