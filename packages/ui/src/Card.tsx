import type { ComponentChildren } from "preact";
import css from "./Card.module.css";

/** A quiet surface for one thing. The tint says which principle it belongs to, beside its words. */
export function Card(props: {
  readonly tint?: "plain" | "moss" | "slate" | "apricot" | "gold";
  readonly children: ComponentChildren;
}) {
  return <div class={`${css.card} ${css[props.tint ?? "plain"]}`}>{props.children}</div>;
}
