/** Something that waits for its turn. It never throws: what went wrong is its answer. */
type Act = () => Promise<void>;

/** Turns: acts go one after another, so that no two of them write at once. */
export interface Turns {
  /** Puts an act in line. */
  next(act: Act): void;
  /** Puts an act in line that can wait: it goes when nobody else waits. */
  whenQuiet(act: Act): void;
}

/**
 * New turns. Acts of each line go in the order in which they came. Before one that can wait begins,
 * `breath` lets in whoever is at the door.
 */
export function newTurns(breath: () => Promise<void>): Turns {
  const line: Act[] = [];
  const patient: Act[] = [];
  let isGoing = false;

  async function go(): Promise<void> {
    if (isGoing) return;
    isGoing = true;
    while (line.length + patient.length > 0) {
      if (line.length === 0) await breath();
      // An act answers for what goes wrong in it; whatever comes through all the same stops nobody.
      await (line.shift() ?? patient.shift())?.().catch(() => undefined);
    }
    isGoing = false;
  }

  return {
    next(act) {
      line.push(act);
      void go();
    },
    whenQuiet(act) {
      patient.push(act);
      void go();
    },
  };
}
