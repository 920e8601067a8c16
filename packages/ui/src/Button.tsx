import type { ComponentChildren } from "preact";
import css from "./Button.module.css";
import { Icon, type IconName } from "./Icon.tsx";

export interface ButtonProps {
  /** One filled button a screen; the others are edged, or words only. */
  readonly look?: "filled" | "edged" | "words";
  readonly icon?: IconName;
  readonly isWide?: boolean;
  /** Something is on its way: the button stays, says so, and is not pressed twice. */
  readonly isWaiting?: boolean;
  /** Cannot be pressed yet; it stays in reach of the keyboard. */
  readonly isOff?: boolean;
  readonly type?: "button" | "submit";
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/** A pill that does something. */
export function Button(props: ButtonProps) {
  const { look = "edged", icon, isWide, isWaiting, isOff, type = "button", onPress } = props;
  const rests = isOff === true || isWaiting === true;
  return (
    <button
      type={type}
      class={`${css.button} ${css[look]} ${isWide ? css.wide : ""}`}
      aria-disabled={rests ? "true" : undefined}
      aria-busy={isWaiting ? "true" : undefined}
      data-main={look === "filled" ? "" : undefined}
      onClick={(event) => {
        if (rests) event.preventDefault();
        else onPress?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{props.children}</span>
    </button>
  );
}
