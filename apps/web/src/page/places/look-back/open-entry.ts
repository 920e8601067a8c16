import type { RecordId } from "@lichen/base";
import { signal } from "@preact/signals";
import { goTo } from "../../router.ts";

/** The entry that is looked at: held in memory, so that no address ever names it. */
export const openedEntry = signal<RecordId | undefined>(undefined);

/** Where the timeline stood when an entry was opened, so that coming back leads there. */
export const leftAt = { y: 0, id: undefined as RecordId | undefined };

/** Opens an entry on its own page, remembering where the person was. */
export function openEntry(id: RecordId): void {
  leftAt.y = scrollY;
  leftAt.id = id;
  openedEntry.value = id;
  goTo("/look-back/entry");
}

/** Opens an entry beside the list it stands in. */
export function openBeside(id: RecordId): void {
  openedEntry.value = id;
}
