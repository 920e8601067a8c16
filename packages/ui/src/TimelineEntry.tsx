import { Disc, type DiscPlace } from "./Disc.tsx";
import css from "./TimelineEntry.module.css";

/** One entry of the timeline: its time, its place on the field, what it says. All are equally high. */
export function TimelineEntry(props: {
  readonly time: string;
  readonly title: string;
  readonly detail: string;
  /** Something about the entry itself, such as several versions. */
  readonly sign?: string | undefined;
  readonly place: DiscPlace | undefined;
  readonly onOpen: () => void;
}) {
  return (
    <button type="button" class={css.entry} onClick={props.onOpen} data-entry>
      <span class={css.time}>{props.time}</span>
      <Disc place={props.place} />
      <span class={css.title}>{upperFirst(props.title)}</span>
      <span class={css.detail}>
        {props.sign && <span class={css.sign}>{props.sign}</span>}
        {props.detail}
      </span>
    </button>
  );
}

/** The first letter large, in the language of the page; letters that know no case stay as they are. */
function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(document.documentElement.lang) + text.slice(first.length);
}
