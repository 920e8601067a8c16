import css from "./SaidAndHappened.module.css";

/** What was said and what came of it, as parts of one. */
export interface SaidRow {
  readonly id: string;
  /** The row in a sentence: it stands above its line and says all that the line shows. */
  readonly label: string;
  readonly said: number;
  readonly happened: number;
}

const WIDTH = 240;
const EDGE = 12;

/**
 * How sure someone was, and how often it happened, one line for each: an open ring and a filled
 * disc on a line from never to always. A picture: each row's sentence and a table stand beside it.
 */
export function SaidAndHappened(props: {
  readonly rows: readonly SaidRow[];
  readonly saidLabel: string;
  readonly happenedLabel: string;
  readonly never: string;
  readonly always: string;
}) {
  return (
    <div class={css.chart}>
      <ul class={css.rows}>
        {props.rows.map(({ id, label, said, happened }) => (
          <li key={id} class={css.row}>
            <p>{label}</p>
            <svg viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true" focusable="false">
              <path class={css.track} d={`M${EDGE} 12H${WIDTH - EDGE}`} />
              <path class={css.between} d={`M${across(said)} 12H${across(happened)}`} />
              <circle class={css.happened} cx={across(happened)} cy="12" r="8" />
              <circle class={css.said} cx={across(said)} cy="12" r="10" />
            </svg>
          </li>
        ))}
      </ul>
      <p class={css.ends} aria-hidden="true">
        <span>{props.never}</span>
        <span>{props.always}</span>
      </p>
      <ul class={css.legend} aria-hidden="true">
        <li>
          <Mark class={css.said} r={7} /> {props.saidLabel}
        </li>
        <li>
          <Mark class={css.happened} r={7} /> {props.happenedLabel}
        </li>
      </ul>
    </div>
  );
}

function Mark(props: { readonly class: string | undefined; readonly r: number }) {
  return (
    <svg class={css.mark} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle class={props.class} cx="10" cy="10" r={props.r} />
    </svg>
  );
}

/** Where a part of one lies on the line. */
function across(part: number): number {
  return EDGE + Math.min(1, Math.max(0, part)) * (WIDTH - 2 * EDGE);
}
