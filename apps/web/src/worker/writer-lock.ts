/** One tab writes at a time. The browser lets go of a lock when its tab ends, however it ends. */
export interface WriterLock {
  /** Takes the lock if it is free. */
  take(): Promise<boolean>;
  /** Takes the lock from whoever has it, after asking and waiting for what is being written. */
  takeOver(): Promise<void>;
  release(): void;
}

const NAME = "lichen-writer";
/** How long another tab is given to finish what it writes. */
const PATIENCE = 3_000;

/**
 * The lock of the writer's tab. `letGo` is called when another tab wants to go on writing; the lock
 * is released when it resolves.
 */
export function writerLock(letGo: () => Promise<void>): WriterLock {
  const channel = new BroadcastChannel(NAME);
  let release: (() => void) | undefined;

  channel.onmessage = async () => {
    if (!release) return;
    await letGo();
    release?.();
    release = undefined;
  };

  function hold(options: LockOptions): Promise<boolean> {
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(NAME, options, (lock) => {
          if (!lock) {
            resolve(false);
            return undefined;
          }
          return new Promise<void>((free) => {
            release = free;
            resolve(true);
          });
        })
        .catch((caught: unknown) => {
          // Stolen: whoever has it now writes; the store refuses this tab by its name.
          release = undefined;
          reject(caught);
        });
    });
  }

  return {
    take: () => hold({ ifAvailable: true }),
    async takeOver() {
      channel.postMessage("let-go");
      try {
        await hold({ signal: AbortSignal.timeout(PATIENCE) });
      } catch {
        await hold({ steal: true }); // A tab that is frozen cannot answer.
      }
    },
    release() {
      release?.();
      release = undefined;
    },
  };
}
