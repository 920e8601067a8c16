import type { CircleKind } from "@lichen/core";
import css from "./circle.module.css";

/** A lit disc with a first letter; its hue is by what they are and says nothing else. */
export function PersonDisc({ name, is }: { readonly name: string; readonly is: CircleKind }) {
  const [first = ""] = new Intl.Segmenter().segment(name.trim());
  const letter = typeof first === "string" ? first : first.segment;
  return (
    <span class={`${css.disc} ${css[is]}`} aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </span>
  );
}
