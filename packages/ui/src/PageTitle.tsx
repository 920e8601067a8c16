import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import css from "./PageTitle.module.css";

/** The one first-level heading. It takes focus when its page opens, so that it is heard first. */
export function PageTitle(props: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // With the page and not after it: whoever is quick keeps the focus they took.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} class={css.title} dir="auto">
      {props.children}
    </h1>
  );
}
