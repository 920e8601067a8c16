import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { easeWords } from "./ease-words.ts";
import { type After, after, moment } from "./in-hand.ts";

let running: Promise<void> | undefined;
let isStale = false;

/** Keeps what is told of the moment that is over, as it is told; what comes meanwhile is kept after it. */
export function keepAfter(): Promise<void> {
  isStale = true;
  running ??= keepAll().finally(() => {
    running = undefined;
  });
  return running;
}

/** Tells more of it, and keeps it. */
export function changeAfter(what: Partial<After>): void {
  if (!after.value) return;
  after.value = { ...after.value, ...what };
  if (what.isWorse) announce({ text: easeWords().hard.madeWorseKept });
  void keepAfter();
}

/** Keeps it as a small victory, with what shows it, and a way to take it back. */
export async function keepAsVictory(text: string): Promise<void> {
  await keepAfter();
  const now = after.value;
  if (!now || now.isVictory) return;
  const kept = await ask("keepVictory", { text, proof: now.id });
  if (!kept.ok) return announce({ text: await problemText(kept.problem) });
  if (after.value) after.value = { ...after.value, isVictory: true };
  announce({
    text: easeWords().page.victoryKept,
    undo: {
      label: say().shell.undo,
      act: () => {
        if (after.value) after.value = { ...after.value, isVictory: false };
        void ask("hide", { ids: [kept.value] });
      },
    },
  });
}

/** "Not for me": never offered again, until they bring it back. */
export async function refuseIt(id: string): Promise<void> {
  const done = await ask("refuseTechnique", { id });
  if (!done.ok) return announce({ text: await problemText(done.problem) });
  announce({
    text: easeWords().hard.notForMeKept,
    undo: { label: say().shell.undo, act: () => void ask("bringBackTechnique", { id }) },
  });
}

async function keepAll(): Promise<void> {
  while (isStale) {
    isStale = false;
    await keepOnce();
  }
}

async function keepOnce(): Promise<void> {
  const now = after.value;
  if (!now) return;
  const { id, technique, before, value, minutes, isWorse } = now;
  const said = technique === null ? { title: now.title, asked: true } : {};
  const first = { technique, before, minutes, moment: moment.value.kind, ...said };
  const draft = {
    ...(id === undefined && first),
    ...(value !== undefined && { after: value }),
    ...(isWorse && { madeWorse: true }),
  };
  if (id !== undefined && Object.keys(draft).length === 0) return;
  const kept = await ask("keepPractice", { id, draft });
  if (!kept.ok) return announce({ text: await problemText(kept.problem) });
  if (after.value) after.value = { ...after.value, id: kept.value };
}
