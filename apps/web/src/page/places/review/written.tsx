import { WrittenField } from "../wording/written-field.tsx";
import css from "./review.module.css";

/** One question and where its answer is written. */
export function Written(props: {
  readonly line: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}) {
  return (
    <>
      <p class={css.quiet}>{props.line}</p>
      <WrittenField label={props.label} value={props.value} rows={3} onInput={props.onInput} />
    </>
  );
}
