import type { Dropped } from "./payload.ts";

/**
 * What was found when a notebook was read. All zeros and empty lists is a sound notebook; anything
 * else is said to the person once, calmly, and never hides what could be read.
 */
export interface Condition {
  /** Segments whose bytes are there but do not open: changed, or torn in the middle. */
  readonly damaged: number;
  /** Stretches of bytes that are no segment at all. */
  readonly strayStretches: number;
  /** Segments that are not there though a later one names them. */
  readonly missing: number;
  /** Segments whose ciphertext is gone without an erase that names them. */
  readonly unexplained: number;
  /** Segments fewer than the signed head says there were: an older copy, or something cut off. */
  readonly lostTail: number;
  /** Devices whose head could not be read or does not fit their log. */
  readonly headsUnreadable: number;
  /** Places where the chain does not fit: two copies of this notebook were both written in, or a piece was put in another's place. */
  readonly forked: number;
  /** Segments only a newer version of Lichen can read. They are kept. */
  readonly newer: number;
  /** Operations in a form this version does not know. They are kept. */
  readonly notUnderstood: number;
  /** True when one of the two copies of the slots was unreadable and the other was used. */
  readonly slotCopyLost: boolean;
}

/** A sound notebook's condition. */
export const SOUND: Condition = {
  damaged: 0,
  strayStretches: 0,
  missing: 0,
  unexplained: 0,
  lostTail: 0,
  headsUnreadable: 0,
  forked: 0,
  newer: 0,
  notUnderstood: 0,
  slotCopyLost: false,
};

/** Two findings in one: counts added, doubts kept. */
export function addConditions(a: Condition, b: Condition): Condition {
  return {
    damaged: a.damaged + b.damaged,
    strayStretches: a.strayStretches + b.strayStretches,
    missing: a.missing + b.missing,
    unexplained: a.unexplained + b.unexplained,
    lostTail: a.lostTail + b.lostTail,
    headsUnreadable: a.headsUnreadable + b.headsUnreadable,
    forked: a.forked + b.forked,
    newer: a.newer + b.newer,
    notUnderstood: a.notUnderstood + b.notUnderstood,
    slotCopyLost: a.slotCopyLost || b.slotCopyLost,
  };
}

/** Whether something may have been lost or changed; a newer version's things are no loss. */
export function isSound(condition: Condition): boolean {
  return (
    condition.damaged === 0 &&
    condition.strayStretches === 0 &&
    condition.missing === 0 &&
    condition.unexplained === 0 &&
    condition.lostTail === 0 &&
    condition.headsUnreadable === 0 &&
    condition.forked === 0 &&
    !condition.slotCopyLost
  );
}

/** Whether every ciphertext of a stub's range is named by a `dropped` operation, and its hash too. */
export function isExplained(stub: Dropped, allowed: readonly Dropped[]): boolean {
  const mine = allowed.filter(({ device }) => device === stub.device);
  const hashFits = mine.some(({ from, to, hash }) =>
    to === stub.to ? hash === stub.hash : from <= stub.to && stub.to < to,
  );
  let covered = stub.from - 1;
  for (const { from, to } of mine.toSorted((a, b) => a.from - b.from)) {
    if (from <= covered + 1 && to > covered) covered = to;
  }
  return hashFits && covered >= stub.to;
}
