import { useId } from "preact/hooks";
import css from "./Field.module.css";
import { Icon } from "./Icon.tsx";

/** Where one looks for something. */
export function SearchBox(props: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly clearLabel: string;
  readonly placeholder?: string | undefined;
  readonly isLabelHidden?: boolean;
}) {
  const id = useId();
  return (
    <search class={css.field}>
      <label for={id} class={props.isLabelHidden ? "heard" : css.label}>
        {props.label}
      </label>
      <div class={css.box}>
        <input
          id={id}
          class={`${css.input} ${css.withButton}`}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          value={props.value}
          placeholder={props.placeholder}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        {props.value !== "" && (
          <button
            type="button"
            class={css.button}
            aria-label={props.clearLabel}
            onClick={() => {
              props.onInput("");
              document.getElementById(id)?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </search>
  );
}
