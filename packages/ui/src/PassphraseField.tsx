import { useId, useState } from "preact/hooks";
import css from "./Field.module.css";
import { Icon } from "./Icon.tsx";

/** Where a passphrase is written. It can be shown, and no password manager is offered it. */
export function PassphraseField(props: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isNew?: boolean;
}) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const { hint, problem } = props;
  const shared = {
    id,
    class: `${css.input} ${css.withButton}`,
    value: props.value,
    autocomplete: props.isNew ? "new-password" : "off",
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: false,
    "data-1p-ignore": true,
    "data-lpignore": "true",
    "aria-describedby": hint || problem ? `${id}-more` : undefined,
    "aria-invalid": problem ? true : undefined,
    onInput: (event: { currentTarget: { value: string } }) =>
      props.onInput(event.currentTarget.value),
  } as const;
  return (
    <div class={css.field}>
      <label for={id} class={css.label}>
        {props.label}
      </label>
      <div class={css.box}>
        {isShown ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
        <button
          type="button"
          class={css.button}
          aria-label={isShown ? props.hideLabel : props.showLabel}
          onClick={() => setShown(!isShown)}
        >
          <Icon name={isShown ? "eye-off" : "eye"} />
        </button>
      </div>
      <div id={`${id}-more`}>
        {!problem && <p class={css.hint}>{hint}</p>}
        <p class={css.problem} aria-live="polite">
          {problem}
        </p>
      </div>
    </div>
  );
}
