import { ok, type RecordId, type Result } from "@lichen/base";
import type { KeptPage } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import { type JournalDraft, type PictureProblem, spentWriting } from "@lichen/core";
import { signal } from "@preact/signals";
import { keeper } from "../../keep-as-you-go.ts";
import { whenClosed } from "../../notebook.ts";
import { pageSteps } from "../../page-steps.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";

/** The page a person has in hand. Held in memory, kept as it is written. */
interface InHand {
  readonly draft: JournalDraft;
  /** Its name once something of it is kept. */
  readonly id: RecordId | undefined;
  /** Time spent writing in this sitting, in milliseconds. */
  readonly spent: number;
}

const EMPTY: JournalDraft = { text: "", nextStep: "", prompt: "", isDone: false };
const NEW: InHand = { draft: EMPTY, id: undefined, spent: 0 };

export const inHand = signal<InHand>(NEW);
export const steps = pageSteps<"writing" | "ending">();

/** Grows with each page that is taken in hand, so that a late answer names the right one. */
let turn = 0;
let typedAt: number | undefined;

/** A long page is written whole each time: it rests longer after a letter, up to this, in milliseconds. */
const LONGEST_PAUSE = 4_000;

/** A picture on its way to the page in hand. */
interface Coming {
  readonly jpeg: Uint8Array;
  kept: Result<RecordId, NamedProblem | PictureProblem> | undefined;
}
let coming: Coming | undefined;

export const keeping = keeper(
  async () => {
    const asked = turn;
    // Kept in turn with the words, so that a blank page becomes one page and not two.
    if (coming) await keepComing(coming);
    const { draft, id } = inHand.value;
    if (asked !== turn || (id === undefined && draft.text.trim() === "")) return undefined;
    const kept = await ask("keepJournal", { id, draft });
    if (!kept.ok) return kept;
    if (asked === turn) inHand.value = { ...inHand.value, id: kept.value };
    return ok(undefined);
  },
  () => Math.min(LONGEST_PAUSE, 400 + inHand.value.draft.text.length / 5),
);

async function keepComing(picture: Coming): Promise<void> {
  const asked = turn;
  const { draft, id } = inHand.value;
  coming = undefined;
  picture.kept = await ask("keepPagePicture", { id, draft, jpeg: picture.jpeg });
  if (picture.kept.ok && asked === turn) inHand.value = { ...inHand.value, id: picture.kept.value };
}

/** Puts a picture on the page in hand. */
export async function addPicture(
  jpeg: Uint8Array,
): Promise<Result<unknown, NamedProblem | PictureProblem>> {
  const picture: Coming = { jpeg, kept: undefined };
  coming = picture;
  await keeping.now();
  return picture.kept ?? ok(undefined); // Undefined only where the notebook was closed meanwhile.
}

function take(what: InHand): void {
  turn += 1;
  typedAt = undefined;
  inHand.value = what;
  keeping.begin(what.id === undefined ? "not-yet" : "kept");
  steps.forget();
}

/** Puts down what was in hand, once it is kept, and takes up what is still open, or an empty page. */
export async function takeOpen(open: KeptPage | undefined): Promise<void> {
  await keeping.finish();
  take(open ? { ...NEW, draft: open.draft, id: open.id } : NEW);
  steps.put("writing");
}

/** Takes a kept page in hand to change it. */
export async function takeUp({ id, draft }: KeptPage): Promise<void> {
  await keeping.finish();
  take({ ...NEW, draft, id });
  goTo("/journal");
  steps.put("writing");
}

/** Writes; it is kept a moment after the last letter. */
export function write(change: Partial<JournalDraft>): void {
  const now = Date.now();
  const { draft, spent, id } = inHand.value;
  const gap = typedAt === undefined ? 0 : now - typedAt;
  typedAt = now;
  inHand.value = { id, draft: { ...draft, ...change }, spent: spentWriting(spent, gap) };
  keeping.soon();
}

/** Ends the page in hand, or opens it again. */
export function end(isDone: boolean): void {
  const { draft } = inHand.value;
  inHand.value = { ...inHand.value, draft: { ...draft, isDone } };
  void keeping.now();
}

whenClosed(() => {
  take(NEW);
});
