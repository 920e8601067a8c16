import type { Family } from "@lichen/core";
import css from "./library.module.css";

/** A family, or a way of the person's own. */
type Sign = Family | "own";

/** Line drawings on a square of 24, as the icons of `ui` are. */
const SIGNS: { readonly [sign in Sign]: string } = {
  breath:
    "M3 9.5c1.5-2 3-2 4.5 0s3 2 4.5 0 3-2 4.5 0 3 2 4.5 0M3 15.5c1.5-2 3-2 4.5 0s3 2 4.5 0 3-2 4.5 0 3 2 4.5 0",
  body: "M10 5.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6.5 11h11M12 10v5M8.5 20.5L12 15l3.5 5.5",
  senses:
    "M3 12c2.2-4 5.3-5.8 9-5.8s6.8 1.8 9 5.8c-2.2 4-5.3 5.8-9 5.8S5.2 16 3 12zM9.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0",
  kindness:
    "M12 19.5C7 16.2 4.5 13.2 4.5 9.9A3.8 3.8 0 0 1 12 8.6a3.8 3.8 0 0 1 7.5 1.3c0 3.3-2.5 6.3-7.5 9.6z",
  thought: "M5 5.5h14v10h-7.5L8 19v-3.5H5z",
  plan: "M4 19.5h5v-5h5v-5h5v-5",
  people:
    "M9.25 6.5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0M3.75 16.5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0M14.75 16.5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0",
  own: "M12 20.5v-8M12 13c0-4 3-6.5 8-6.5 0 4.5-3 6.5-8 6.5zM12 16c0-3-2.6-5-7-5 0 3.5 2.6 5 7 5z",
};

/** What a technique works through, or that it is one's own, as a lit disc; its word stands beside it or above. */
export function FamilySign({ sign }: { readonly sign: Sign }) {
  return (
    <span class={`${css.sign} ${css[sign]}`} aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={SIGNS[sign]} />
      </svg>
    </span>
  );
}
