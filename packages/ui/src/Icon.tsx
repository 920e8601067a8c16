import css from "./Icon.module.css";
import { ICONS, type IconName } from "./icons.ts";

export type { IconName } from "./icons.ts";

/** A line drawing beside a word; hidden from screen readers, because the word says it. */
export function Icon({ name }: { readonly name: IconName }) {
  const turns = name === "back" || name === "forward" || name === "leave" || name === "undo";
  return (
    <svg
      class={`${css.icon} ${turns ? css.turns : ""}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
