import { stand, standing } from "../notebook.ts";
import { plainSettings } from "../plain-settings.ts";
import { ask } from "../worker-port.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A page in sight that nobody touches locks too, later. */
const IDLE = 5;

/**
 * Covers the page while it is out of sight, and locks it once it was out of sight, or untouched, for
 * the time the person chose. Only a notebook with a passphrase can lock.
 */
export function beginAutoLock(): void {
  const { dataset } = document.documentElement;
  let since = 0;
  let timer = 0;

  const wait = (minutes: number) => {
    clearTimeout(timer);
    since = Date.now();
    timer = setTimeout(lockNow, minutes * MINUTE);
  };
  const rest = () => wait(Math.max(IDLE, plainSettings.value.lockAfter));

  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      dataset.covered ??= "hidden";
      wait(plainSettings.value.lockAfter);
      return;
    }
    const away = Date.now() - since;
    const isOver = away >= plainSettings.value.lockAfter * MINUTE;
    const uncover = () => {
      if (dataset.covered === "hidden") delete dataset.covered;
    };
    // A timer of a page out of sight may sleep: the clock decides, before anything is shown.
    if (isOver) void lockNow().then(uncover);
    else uncover();
    rest();
  });
  // A scroll is told with every frame; once a second is enough.
  const touched = () => {
    if (Date.now() - since > SECOND) rest();
  };
  for (const touch of ["pointerdown", "keydown", "scroll"]) {
    addEventListener(touch, touched, { passive: true, capture: true });
  }
  document.addEventListener("freeze", () => void lockNow());
  // A page brought back whole from the browser's memory begins anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  rest();
}

const before = new Set<() => Promise<unknown>>();

/** Names something that has to be done before the notebook is locked: keeping what was typed. */
export function beforeLock(act: () => Promise<unknown>): () => void {
  before.add(act);
  return () => before.delete(act);
}

/** Does what has to be done before a lock. */
export async function finishBeforeLock(): Promise<void> {
  await Promise.allSettled([...before].map((act) => act()));
}

/** Locks, where there is a passphrase to open with again. */
export async function lockNow(): Promise<void> {
  await finishBeforeLock();
  const now = standing.value;
  if (now?.kind === "open" && now.protection === "passphrase") stand(await ask("lock"));
}
