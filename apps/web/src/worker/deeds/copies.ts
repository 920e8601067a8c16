import { ok, problem, type Result } from "@lichen/base";
import {
  changeProtection,
  lastSafeCopy,
  makeBackup,
  noteSafeCopy,
  restoreInto,
  restoreNew,
  unlock,
} from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import { openBackup, rootOfWords, type Way, wordsOfRoot } from "@lichen/vault";
import type { Answerers } from "../../port/deeds.ts";
import type { House } from "../house.ts";
import { browserSqueeze } from "../wiring.ts";

type Copies = "safeCopy" | "makeBackup" | "noteBackup" | "restore" | "words" | "changePassphrase";

/** Deeds about copies and keys. */
export function copies(house: House): Pick<Answerers, Copies> {
  /** Whether the person at the screen knows the passphrase, where there is one. */
  async function isKnown(passphrase: string | undefined): Promise<Result<void, NamedProblem>> {
    const { slots } = await house.store();
    const keys = await unlock(slots, passphrase);
    return keys.ok ? ok(undefined) : problem(keys.problem);
  }

  return {
    safeCopy() {
      const notebook = house.notebook();
      return { ...lastSafeCopy(notebook), total: notebook.life.size() };
    },
    makeBackup: ({ passphrase }) => makeBackup(house.notebook(), passphrase),
    noteBackup: () => house.write(noteSafeCopy),
    async restore({ file, words, passphrase, newPassphrase, makesRoom }) {
      const way = wayOf(words, passphrase);
      if (!way.ok) return way;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const backup = await openBackup(bytes, way.value, browserSqueeze);
      if (!backup.ok) return problem(backup.problem);
      const { kind } = house.standing();
      if (kind === "elsewhere") return problem({ kind: "busy" });
      const isOpen = kind === "open";
      // Only now, when the backup is known to open, is the place of another notebook made free.
      if (makesRoom && !isOpen) {
        const emptied = await house.eraseAll();
        if (!emptied.ok) return emptied;
      }
      const restored = isOpen
        ? await restoreInto(house.notebook(), backup.value)
        : await restoreNew(await house.ports(), backup.value, protectionOf(newPassphrase));
      if (!restored.ok) return problem(restored.problem);
      const { notebook, cameIn, rejoined } = restored.value;
      const standing = await house.replace(notebook);
      // Read once more from all its segments it would open slowly: a snapshot is due.
      await notebook.rest({ due: true });
      return ok({ cameIn, rejoined, standing });
    },
    async words({ passphrase }) {
      const known = await isKnown(passphrase);
      return known.ok ? ok(wordsOfRoot(house.notebook().keys.keyring.root)) : known;
    },
    async changePassphrase({ passphrase, fresh, someoneKnew }) {
      const known = await isKnown(passphrase);
      if (!known.ok) return known;
      const standing = house.standing();
      const movesUp = standing.kind === "open" && standing.protection === "this-device";
      const renew = someoneKnew || movesUp;
      const changed = await changeProtection(house.notebook(), protectionOf(fresh), { renew });
      return changed.ok ? ok(await house.replace(changed.value)) : problem(changed.problem);
    },
  };
}

function protectionOf(passphrase: string | undefined) {
  return passphrase === undefined
    ? ({ kind: "this-device" } as const)
    : ({ kind: "passphrase", passphrase } as const);
}

function wayOf(
  words: string | undefined,
  passphrase: string | undefined,
): Result<Way, NamedProblem> {
  if (words === undefined) return ok({ kind: "passphrase", passphrase: passphrase ?? "" });
  const root = rootOfWords(words);
  return root.ok ? ok({ kind: "words", root: root.value }) : root;
}
