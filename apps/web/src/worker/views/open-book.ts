import { type GoalBook, goalBook, type Notebook } from "@lichen/companion";
import type { Drawer } from "../drawers.ts";
import type { House } from "../house.ts";

/** The goals as they were read at one revision of one life. */
interface Read {
  readonly key: string;
  readonly life: object;
  readonly book: GoalBook;
}

/** One drawer for each house, for all that asks. */
const drawers = new WeakMap<House, Drawer<Read>>();

/** The goals as they are at this revision, read once for all that asks: Grow, Today’s steps, the suggestion. */
export function openBook(house: House): { readonly notebook: Notebook; readonly book: GoalBook } {
  const notebook = house.notebook();
  const standing = house.standing();
  const revision = standing.kind === "open" ? standing.revision : "";
  const key = `${revision} ${notebook.life.size()}`;
  const drawer = drawers.get(house) ?? house.drawers.drawer<Read>();
  drawers.set(house, drawer);
  const { held } = drawer;
  if (held?.key === key && held.life === notebook.life) return { notebook, book: held.book };
  const book = goalBook(notebook);
  drawer.held = { key, life: notebook.life, book };
  return { notebook, book };
}
