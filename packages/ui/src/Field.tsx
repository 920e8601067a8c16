import { useId } from "preact/hooks";
import css from "./Field.module.css";

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onLeave?: (() => void) | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** A kind sentence about what is not yet right; never red. */
  readonly problem?: string | undefined;
  /** With rows it is a text of several lines and grows as one writes. */
  readonly rows?: number;
  readonly isLabelHidden?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: "text" | "url" | "search" | "numeric" | "tel";
}

/**
 * Where a person writes. The browser is asked to remember nothing of it and to check no spelling, for some
 * send what they check away.
 */
export function Field(props: FieldProps) {
  const id = useId();
  const { hint, problem, rows } = props;
  const shared = {
    id,
    value: props.value,
    class: css.input,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    autocomplete: "off",
    spellcheck: false,
    autocapitalize: "sentences",
    "aria-describedby": hint || problem ? `${id}-more` : undefined,
    "aria-invalid": problem ? true : undefined,
    onInput: (event: { currentTarget: { value: string } }) =>
      props.onInput(event.currentTarget.value),
    onBlur: props.onLeave,
    dir: "auto",
  } as const;
  return (
    <div class={css.field}>
      <label for={id} class={props.isLabelHidden ? "heard" : css.label}>
        {props.label}
      </label>
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} type="text" inputMode={props.inputMode ?? "text"} />
      )}
      <div id={`${id}-more`}>
        {!problem && <p class={css.hint}>{hint}</p>}
        <p class={css.problem} aria-live="polite">
          {problem}
        </p>
      </div>
    </div>
  );
}
