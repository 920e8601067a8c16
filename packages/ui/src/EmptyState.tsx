import type { ComponentChildren } from "preact";
import css from "./EmptyState.module.css";

/** A place where nothing is yet: what will be here, and one way to begin. */
export function EmptyState(props: {
  readonly title: string;
  readonly line?: string | undefined;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={css.empty}>
      <span class={css.scales} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <p class={css.title}>{props.title}</p>
      {props.line && <p class={css.line}>{props.line}</p>}
      {props.children}
    </div>
  );
}
