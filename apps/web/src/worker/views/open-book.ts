import { type GoalBook, goalBook, type Notebook } from "@lichen/companion";
import type { House } from "../house.ts";

let read: { readonly key: string; readonly life: object; readonly book: GoalBook } | undefined;

/** The goals as they are at this revision, read once for all that asks: Grow, Today’s steps, the suggestion. */
export function openBook(house: House): { readonly notebook: Notebook; readonly book: GoalBook } {
  const notebook = house.notebook();
  const standing = house.standing();
  const revision = standing.kind === "open" ? standing.revision : "";
  const key = `${revision} ${notebook.life.size()}`;
  if (read?.key !== key || read.life !== notebook.life) {
    read = { key, life: notebook.life, book: goalBook(notebook) };
  }
  return { notebook, book: read.book };
}
