import type { RecordId } from "@lichen/base";
import { ask } from "../../worker-port.ts";
import { libraryWords } from "./library-words.ts";
import { tell } from "./tell.ts";

/** "Not for me", with a way to take it back. */
export function refuse(id: string): void {
  const { hard } = libraryWords();
  void tell(ask("refuseTechnique", { id }), hard.notForMeKept, () => {
    void ask("bringBackTechnique", { id });
  });
}

/** Brings back what was not for them. */
export function bringBack(id: string): void {
  const { page } = libraryWords();
  void tell(ask("bringBackTechnique", { id }), page.broughtBack, () => {
    void ask("refuseTechnique", { id });
  });
}

/** Takes a technique of one's own, or a chain, out of sight, with a way to take it back. */
export function takeOutOfSight(which: "technique" | "chain", id: RecordId): Promise<boolean> {
  const { page } = libraryWords();
  const hidden =
    which === "technique" ? ask("hideOwnTechnique", { id }) : ask("hide", { ids: [id] });
  return tell(hidden, page.hid, () => void ask("show", { ids: [id] }));
}

/** Brings back into sight. */
export function bringIntoSight(id: RecordId): void {
  void tell(ask("show", { ids: [id] }), libraryWords().page.shown);
}
