import { useId } from "preact/hooks";
import css from "./ChoiceGroup.module.css";
import { Icon, type IconName } from "./Icon.tsx";

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly line?: string | undefined;
  readonly icon?: IconName;
}

/** Cards of which one is chosen; none may be chosen beforehand. */
export function ChoiceGroup<Id extends string>(props: {
  readonly label: string;
  readonly value: Id | undefined;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (id: Id) => void;
}) {
  const name = useId();
  return (
    <fieldset class={css.group}>
      <legend class="heard">{props.label}</legend>
      {props.choices.map(({ id, title, line, icon }) => (
        <label key={id} class={css.card}>
          <input
            type="radio"
            name={name}
            class={css.radio}
            checked={props.value === id}
            onChange={() => props.onChange(id)}
          />
          <span class={css.words}>
            <span class={css.title}>{title}</span>
            {line && <span class={css.line}>{line}</span>}
          </span>
          {icon && <Icon name={icon} />}
        </label>
      ))}
    </fieldset>
  );
}
