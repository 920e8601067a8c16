import { Chip } from "@lichen/ui/Chip";
import css from "./setback.module.css";

/** Lines to begin from: one that is taken up fills the field, and can be changed there. */
export function Offers(props: {
  readonly label: string;
  readonly lines: readonly string[];
  readonly value: string;
  readonly onPick: (line: string) => void;
}) {
  const { lines, value } = props;
  return (
    <fieldset class={css.offers}>
      <legend class="heard">{props.label}</legend>
      {lines.map((line) => (
        <Chip
          key={line}
          label={line}
          state={line === value ? "on" : "off"}
          onPress={() => props.onPick(line === value ? "" : line)}
        />
      ))}
    </fieldset>
  );
}
