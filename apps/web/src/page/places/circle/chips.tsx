import { Chip } from "@lichen/ui/Chip";
import css from "./circle.module.css";

/** Chips under one question. */
export function Chips<Id extends string>(props: {
  readonly label: string;
  readonly all: readonly { readonly id: Id; readonly label: string }[];
  readonly isOn: (id: Id) => boolean;
  readonly onPress: (id: Id) => void;
}) {
  return (
    <fieldset class={css.group}>
      <legend class={css.question}>{props.label}</legend>
      <div class={css.chips}>
        {props.all.map(({ id, label }) => (
          <Chip
            key={id}
            label={label}
            state={props.isOn(id) ? "on" : "off"}
            onPress={() => props.onPress(id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
