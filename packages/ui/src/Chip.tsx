import css from "./Chip.module.css";
import { Icon } from "./Icon.tsx";

/**
 * A word that can be taken up and laid down. `not-yet` is a third state, used for needs; `says`
 * tells a state that a tick alone does not.
 */
export function Chip(props: {
  readonly label: string;
  readonly state: "off" | "on" | "not-yet";
  readonly says?: string | undefined;
  readonly onPress: () => void;
}) {
  const { label, state, says } = props;
  return (
    <button
      type="button"
      class={`${css.chip} ${css[state]}`}
      aria-pressed={state === "off" ? "false" : "true"}
      onClick={props.onPress}
    >
      <span class={css.pill}>
        {state === "on" && <Icon name="check" />}
        <bdi>{label}</bdi>
        {says && state !== "off" && <span class={css.says}>{says}</span>}
      </span>
    </button>
  );
}
