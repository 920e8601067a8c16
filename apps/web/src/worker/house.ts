import { bytesToHex, ok, problem, type Result, utf8 } from "@lichen/base";
import {
  createNotebook,
  isSound,
  type Notebook,
  openNotebook,
  type Ports,
  protectionOf,
  putRight,
  unlock,
} from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import { type BrowserStore, openBrowserStore } from "@lichen/storage/browser";
import { type KeyTable, letterSlitOf, letterSlitToJson, sha256, systemChance } from "@lichen/vault";
import type { News } from "../port/deeds.ts";
import type { Standing, Tripwire } from "../port/standing.ts";
import { type Drawers, newDrawers } from "./drawers.ts";
import { cachedTripwire, cacheTripwire } from "./tripwire-cache.ts";
import { takeInWaiting } from "./waiting.ts";
import { browserClock, browserSqueeze } from "./wiring.ts";
import { type WriterLock, writerLock } from "./writer-lock.ts";

/** The name of the notebook's place in this browser. */
const PLACE = "lichen";

/** A question that met a notebook already closed: the page that asked is on its way out. */
export class ClosedNotebook extends Error {}

/** The notebook in this browser and all that can happen to it as a whole. */
export interface House {
  begin(tripwire: Tripwire | undefined): Promise<Standing>;
  create(passphrase: string | undefined): Promise<Result<Standing, NamedProblem>>;
  unlock(passphrase: string): Promise<Result<Standing, NamedProblem>>;
  lock(): Promise<Standing>;
  takeOver(): Promise<Standing>;
  tryAgain(): Standing;
  eraseAll(): Promise<Result<Standing, NamedProblem>>;
  /** The open notebook. A page asks only while it stands open; anything else is a bug. */
  notebook(): Notebook;
  /** Where deeds hold what they made of the notebook: it is let go of when the notebook closes. */
  readonly drawers: Drawers;
  /** Puts another reading of the notebook in place (after a restore, or new keys). */
  replace(notebook: Notebook): Promise<Standing>;
  /** Keeps a snapshot when enough was written since the last one. Asked for when nothing else is. */
  rest(): Promise<void>;
  ports(): Promise<Ports>;
  store(): Promise<BrowserStore>;
  standing(): Standing;
  /** Does something that writes, and tells what came of it: one more revision, or that the room is full. */
  write<T, P extends { readonly kind: string } = never>(
    act: (notebook: Notebook) => Promise<Result<T, NamedProblem | P>>,
  ): Promise<Result<T, NamedProblem | P>>;
}

/**
 * Opens the house: nothing is read before {@link House.begin}. `inTurn` does something after what is
 * being done now: keys are never dropped under a deed that still seals with them.
 */
export function openHouse(
  tell: (news: News) => void,
  inTurn: (act: () => Promise<void>) => Promise<void>,
): House {
  const writer = bytesToHex(systemChance.bytes(16));
  let place: Promise<BrowserStore> | undefined;
  let known: Tripwire | undefined;
  let held: Notebook | undefined;
  let standing: Standing = { kind: "first-run" };
  const drawers = newDrawers();

  const store = (): Promise<BrowserStore> => {
    place ??= openBrowserStore(PLACE).catch((refused: unknown) => {
      place = undefined; // Asked for again the next time.
      throw refused;
    });
    return place;
  };
  const lock: WriterLock = writerLock(() =>
    inTurn(async () => {
      await held?.rest();
      forget();
      stand({ kind: "elsewhere" });
      tell({ kind: "standing", standing });
    }),
  );

  function stand(to: Standing): Standing {
    standing = to;
    return standing;
  }

  /**
   * Drops the keys and all that was made of what they opened. The bytes of the keys are overwritten, for a
   * dropped reference may stay in memory a while.
   */
  function forget(): void {
    if (held) {
      held.retire(); // What still comes is refused, and not sealed under keys of zeros.
      const { keyring, storeKey } = held.keys;
      for (const secret of [keyring.root, keyring.signingSeed, keyring.exchangeSeed, storeKey]) {
        secret.fill(0);
      }
      for (const { key } of keyring.epochs) key.fill(0);
    }
    held = undefined;
    drawers.empty();
  }

  async function ports(): Promise<Ports> {
    const { slots, segments } = await store();
    return {
      clock: browserClock,
      chance: systemChance,
      squeeze: browserSqueeze,
      slots,
      segments: segments(writer),
    };
  }

  /** Finds out how things are: which slots there are, and whether this tab may write. */
  async function look(): Promise<Standing> {
    const { slots, hasSegments, slit } = await store();
    const way = await protectionOf(slots);
    if (!way.ok) {
      const isEmpty = !(await hasSegments());
      if (known && isEmpty) return stand({ kind: "lost", operations: known.operations });
      const isNew = way.problem.kind === "no-slots" || way.problem.kind === "damaged";
      if (isEmpty && isNew) return stand({ kind: "first-run" });
      return stand({ kind: "unreadable", problem: way.problem });
    }
    if (way.value === "passphrase") {
      return stand({ kind: "locked", canKeep: (await slit()) !== undefined });
    }
    const keys = await unlock(slots, undefined);
    return keys.ok
      ? enter(keys.value, "this-device")
      : stand({ kind: "unreadable", problem: keys.problem });
  }

  /** Claims the store for this tab and finds out how things are; a store that refuses is said and not thrown. */
  async function arrive(): Promise<Standing> {
    try {
      await (await store()).claim(writer);
      return await look();
    } catch (refused) {
      const code = refused instanceof Error ? refused.name : "Error";
      return stand({ kind: "unreadable", problem: { kind: "refused", code } });
    }
  }

  async function enter(
    { keys, copyLost }: { readonly keys: KeyTable; readonly copyLost: boolean },
    protection: "this-device" | "passphrase",
  ): Promise<Standing> {
    performance.mark("lichen-key-known");
    const notebook = await openNotebook(keys, await ports(), { slotCopyLost: copyLost });
    if (!notebook.ok) return stand({ kind: "unreadable", problem: notebook.problem });
    await putRight(notebook.value);
    const open = await settle(notebook.value, protection);
    performance.measure("lichen-opened", "lichen-key-known");
    return open;
  }

  async function settle(
    notebook: Notebook,
    protection: "this-device" | "passphrase",
  ): Promise<Standing> {
    held = notebook;
    const { keepSlit } = await store();
    const tookIn = await takeInWaiting(notebook, await store());
    // Where it cannot be kept, nothing can be put in while locked: no reason not to open.
    const slit = JSON.stringify(letterSlitToJson(await letterSlitOf(notebook.keys.keyring)));
    await keepSlit(slit).catch(() => undefined);
    const fewer = isOf(known, notebook) ? Math.max(0, known.operations - notebook.life.size()) : 0;
    remember();
    return stand({
      kind: "open",
      protection,
      revision: 0,
      fewer,
      isHurt: !isSound(notebook.condition),
      isFull: false,
      tookIn,
    });
  }

  function isOf(tripwire: Tripwire | undefined, notebook: Notebook): tripwire is Tripwire {
    return tripwire?.notebook === nameOf(notebook);
  }

  function remember(): void {
    if (!held) return;
    known = { notebook: nameOf(held), operations: held.life.size() };
    tell({ kind: "tripwire", tripwire: known });
    void cacheTripwire(known);
  }

  return {
    async begin(tripwire) {
      known = tripwire ?? (await cachedTripwire());
      if (!(await lock.take())) return stand({ kind: "elsewhere" });
      return arrive();
    },
    async create(passphrase) {
      const way = passphrase === undefined ? "this-device" : "passphrase";
      const protection =
        passphrase === undefined
          ? ({ kind: "this-device" } as const)
          : ({ kind: "passphrase", passphrase } as const);
      const notebook = await createNotebook(await ports(), protection);
      return notebook.ok ? ok(await settle(notebook.value, way)) : notebook;
    },
    async unlock(passphrase) {
      const { slots } = await store();
      const keys = await unlock(slots, passphrase);
      if (!keys.ok) return problem(keys.problem);
      return ok(await enter(keys.value, "passphrase"));
    },
    async lock() {
      if (standing.kind !== "open") return standing;
      forget();
      return look();
    },
    async takeOver() {
      await lock.takeOver();
      return arrive();
    },
    tryAgain: () => (standing.kind === "open" ? stand({ ...standing, isFull: false }) : standing),
    async eraseAll() {
      forget();
      const erased = await (await store()).eraseAll();
      if (!erased.ok) {
        tell({ kind: "standing", standing: await look() });
        return erased;
      }
      known = undefined;
      await cacheTripwire(undefined);
      tell({ kind: "tripwire", tripwire: undefined });
      await (await store()).claim(writer);
      return ok(stand({ kind: "first-run" }));
    },
    notebook() {
      if (!held) throw new ClosedNotebook();
      return held;
    },
    async replace(notebook) {
      const protection = await protectionOf(notebook.ports.slots);
      return settle(notebook, protection.ok ? protection.value : "passphrase");
    },
    drawers,
    rest: async () => held?.rest(),
    ports,
    store,
    standing: () => standing,
    async write(act) {
      // The lock may fall between a question and its turn: what was to be kept is still with the page.
      if (!held || standing.kind !== "open") return problem({ kind: "needs-passphrase" });
      if (standing.isFull) return problem({ kind: "full" });
      const done = await act(held);
      if (!done.ok && done.problem.kind === "busy") {
        forget();
        stand({ kind: "elsewhere" });
      } else if (!done.ok && done.problem.kind === "full") {
        stand({ ...standing, isFull: true });
      } else {
        stand({ ...standing, revision: standing.revision + 1, tookIn: 0 });
        remember();
      }
      tell({ kind: "standing", standing });
      return done;
    },
  };
}

function nameOf({ keys }: Notebook): string {
  return bytesToHex(sha256(utf8(keys.keyring.vault)));
}
