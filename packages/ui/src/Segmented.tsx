import { useId } from "preact/hooks";
import css from "./Segmented.module.css";

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly line?: string | undefined;
  /** The language the label is written in, where it differs from the page's. */
  readonly lang?: string;
}

export interface OptionsProps<Id extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: Id | undefined;
  readonly options: readonly Option<Id>[];
  readonly onChange: (id: Id) => void;
}

/** A few short words side by side, of which one holds. */
export function Segmented<Id extends string>(props: OptionsProps<Id>) {
  const name = useId();
  return (
    <fieldset class={css.group}>
      <legend class={props.isLabelHidden ? "heard" : css.label}>{props.label}</legend>
      <div class={css.row}>
        {props.options.map(({ id, label, lang }) => (
          <label key={id} class={css.option} lang={lang}>
            <input
              type="radio"
              class={css.radio}
              name={name}
              checked={props.value === id}
              onChange={() => props.onChange(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
