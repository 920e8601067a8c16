import { Icon, type IconName } from "./Icon.tsx";
import css from "./LinkRow.module.css";

/** A row that leads somewhere. */
export function LinkRow(props: {
  readonly href: string;
  readonly title: string;
  readonly line?: string | undefined;
  readonly icon?: IconName;
}) {
  return (
    <a class={css.row} href={props.href}>
      {props.icon && <Icon name={props.icon} />}
      <span class={css.words}>
        <span class={css.title}>{props.title}</span>
        {props.line && <span class={css.line}>{props.line}</span>}
      </span>
      <Icon name="forward" />
    </a>
  );
}
