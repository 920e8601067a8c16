import { useId } from "preact/hooks";
import css from "./Switch.module.css";

/** Something that is on or off at once. */
export function Switch(props: {
  readonly label: string;
  readonly line?: string | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const id = useId();
  return (
    <div class={css.row}>
      <div class={css.words}>
        <span id={id}>{props.label}</span>
        {props.line && (
          <span id={`${id}-line`} class={css.line}>
            {props.line}
          </span>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class={css.switch}
        aria-checked={props.isOn}
        aria-labelledby={id}
        aria-describedby={props.line ? `${id}-line` : undefined}
        onClick={() => props.onChange(!props.isOn)}
      >
        <span class={css.track}>
          <span class={css.knob} />
        </span>
      </button>
    </div>
  );
}
