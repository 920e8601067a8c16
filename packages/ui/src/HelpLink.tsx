import css from "./HelpLink.module.css";
import { Icon } from "./Icon.tsx";

/** Help, always there: one tap, on every screen, locked or not. */
export function HelpLink(props: { readonly href: string; readonly label: string }) {
  return (
    <a class={css.help} href={props.href}>
      <span class={css.pill}>
        <Icon name="help" />
        {props.label}
      </span>
    </a>
  );
}
