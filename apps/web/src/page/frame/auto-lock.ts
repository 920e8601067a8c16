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
    // A lock that began out of sight (the page was put to sleep in it) ends before anything is shown.
    const lock = isOver ? lockNow() : locking;
    if (lock) void lock.then(uncover);
    else uncover();
    rest();
  });
  // A scroll is told with every frame; once a second is enough.
  const touched = () => {
    // Told before the page is in sight again: coming into sight decides, by the clock.
    if (document.visibilityState === "hidden") return;
    const still = Date.now() - since;
    // A timer may have slept with the machine: the clock decides, and a touch does not renew what is over.
    const isOver = still >= Math.max(IDLE, plainSettings.value.lockAfter) * MINUTE;
    if (isOver && canLock()) void lockNow();
    else if (still > SECOND) rest();
  };
  for (const touch of ["pointerdown", "keydown", "scroll"]) {
    addEventListener(touch, touched, { passive: true, capture: true });
  }
  // A machine that wakes may tell nothing else: the page was in sight before and is now.
  addEventListener("focus", touched);
  document.addEventListener("resume", touched);
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

/** So long a lock may take, in milliseconds, before the page begins anew, which locks it too. */
const PATIENCE = 10_000;

let locking: Promise<void> | undefined;

/** Locks, where there is a passphrase to open with again. The page is covered until it is done. */
export function lockNow(): Promise<void> {
  locking ??= coveredLock().finally(() => {
    locking = undefined;
  });
  return locking;
}

async function coveredLock(): Promise<void> {
  if (!canLock()) return finishBeforeLock();
  const { dataset } = document.documentElement;
  dataset.covered ??= "locking";
  const late = setTimeout(() => location.reload(), PATIENCE);
  await finishBeforeLock();
  if (canLock()) stand(await ask("lock"));
  clearTimeout(late);
  if (dataset.covered === "locking") delete dataset.covered;
}

function canLock(): boolean {
  const now = standing.value;
  return now?.kind === "open" && now.protection === "passphrase";
}
