import type { CircleKind } from "@lichen/core";
import { lettersOf } from "../../letters.ts";
import css from "./circle.module.css";

/** A lit disc with a first letter; its hue is by what they are and says nothing else. */
export function PersonDisc({ name, is }: { readonly name: string; readonly is: CircleKind }) {
  const [letter = ""] = lettersOf(name.trim());
  return (
    <span class={`${css.disc} ${css[is]}`} aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </span>
  );
}
