import {
  isJsonObject,
  type Json,
  memberOf,
  parseJson,
  problem,
  type RecordId,
  type Result,
  recordIdFromHash,
  textFromUtf8,
  utf8,
  whenOf,
} from "@lichen/base";
import { dayStartOf, type Notebook, recordCheckIn } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import { type CheckInDraft, composeCheckIn, draftFromJson } from "@lichen/core";
import type { BrowserStore } from "@lichen/storage/browser";
import {
  letterSlitFromJson,
  openKeptWhileLocked,
  sealWhileLocked,
  sha256,
  systemChance,
} from "@lichen/vault";
import { browserClock, browserSqueeze } from "./wiring.ts";

/**
 * Keeps a check-in while the notebook is locked: sealed so that only the unlocked notebook can read
 * it, with the moment it was written.
 */
export async function keepWaiting(
  store: Pick<BrowserStore, "slit" | "keepWaiting">,
  draft: CheckInDraft,
): Promise<Result<void, NamedProblem>> {
  const [at, zone] = [browserClock.now(), browserClock.zone()];
  const when = whenOf(at, zone, 0);
  if (!when.ok) return when;
  const composed = composeCheckIn(draft, when.value); // Refused now, while the person can still mend it.
  if (!composed.ok) return composed;
  const slit = letterSlitFromJson(parseJson((await store.slit()) ?? ""));
  if (!slit) return problem({ kind: "no-such-way" });
  const payload = utf8(JSON.stringify({ draft, at, zone }));
  const by = { chance: systemChance, squeeze: browserSqueeze };
  await store.keepWaiting(await sealWhileLocked(slit, payload, by));
  return { ok: true, value: undefined };
}

/**
 * Takes what was kept while locked into the notebook; returns how many there were. Each has its name from
 * its sealed bytes, so that one that was taken in and not let go of (a crash between) is not there twice.
 */
export async function takeInWaiting(
  notebook: Notebook,
  store: Pick<BrowserStore, "waiting" | "dropWaiting">,
): Promise<number> {
  const taken: number[] = [];
  for (const { key, sealed } of await store.waiting()) {
    const opened = await openKeptWhileLocked(notebook.keys.keyring, sealed, browserSqueeze);
    const text = opened.ok ? textFromUtf8(opened.value.payload) : undefined;
    const json = text?.ok ? parseJson(text.value) : undefined;
    if (json !== undefined && (await takeIn(notebook, json, recordIdFromHash(sha256(sealed)))))
      taken.push(key);
  }
  if (taken.length > 0) await store.dropWaiting(taken);
  return taken.length;
}

/** What does not open, or could not be written, stays where it is. */
async function takeIn(notebook: Notebook, json: Json, name: RecordId): Promise<boolean> {
  if (!isJsonObject(json)) return false;
  const at = memberOf(json, "at");
  const zone = memberOf(json, "zone");
  if (typeof at !== "number" || typeof zone !== "string") return false;
  const when = whenOf(at, zone, dayStartOf(notebook));
  if (!when.ok) return false;
  const draft = draftFromJson(memberOf(json, "draft"));
  const kept = await recordCheckIn(notebook, draft, when.value, name);
  return kept.ok;
}
