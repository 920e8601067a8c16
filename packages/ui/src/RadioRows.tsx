import { useId } from "preact/hooks";
import css from "./RadioRows.module.css";
import type { OptionsProps } from "./Segmented.tsx";

/** Rows of which one is chosen. */
export function RadioRows<Id extends string>(props: OptionsProps<Id>) {
  const name = useId();
  return (
    <fieldset class={css.group}>
      <legend class={props.isLabelHidden ? "heard" : css.label}>{props.label}</legend>
      {props.options.map(({ id, label, line, lang }) => (
        <label key={id} class={css.row} lang={lang}>
          <input
            type="radio"
            class={css.radio}
            name={name}
            checked={props.value === id}
            onChange={() => props.onChange(id)}
          />
          <span class={css.words}>
            <span>{label}</span>
            {line && <span class={css.line}>{line}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
