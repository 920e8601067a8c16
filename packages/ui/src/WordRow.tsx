import { Icon } from "./Icon.tsx";
import css from "./WordRow.module.css";

/** A word with what it means, to be taken up or laid down. */
export function WordRow(props: {
  readonly word: string;
  readonly meaning?: string | undefined;
  readonly isOn: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class={css.row} aria-pressed={props.isOn} onClick={props.onPress}>
      <span class={css.mark}>{props.isOn && <Icon name="check" />}</span>
      <span class={css.words}>
        <span class={css.word}>{props.word}</span>
        {props.meaning && <span class={css.meaning}>{props.meaning}</span>}
      </span>
    </button>
  );
}
