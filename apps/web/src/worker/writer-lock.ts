/** One tab writes at a time. The browser lets go of a lock when its tab ends, however it ends. */
export interface WriterLock {
  /** Takes the lock if no other tab that answers has it. */
  take(): Promise<boolean>;
  /** Takes the lock from whoever has it, after asking and waiting for what is being written. */
  takeOver(): Promise<void>;
  release(): void;
}

/** What tabs say to one another. */
type Said = "let-go" | "who-writes" | "i-write";

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
  let heardOf: (() => void) | undefined;

  channel.onmessage = async ({ data }: MessageEvent<Said>) => {
    if (data === "i-write") heardOf?.();
    if (!release) return;
    if (data === "who-writes") channel.postMessage("i-write" satisfies Said);
    if (data !== "let-go") return;
    await letGo();
    release?.();
    release = undefined;
  };

  /**
   * Waits for a lock that is held by nobody who answers: a page that was just left, or loaded anew,
   * keeps it until its worker has ended, which takes the browser up to two seconds.
   */
  async function takeFromNobody(): Promise<boolean> {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), PATIENCE);
    heardOf = () => waiting.abort();
    channel.postMessage("who-writes" satisfies Said);
    try {
      return await hold({ signal: waiting.signal });
    } catch {
      return false; // Somebody writes, or nobody let go in time.
    } finally {
      clearTimeout(timer);
      heardOf = undefined;
    }
  }

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
    take: async () => (await hold({ ifAvailable: true })) || takeFromNobody(),
    async takeOver() {
      channel.postMessage("let-go" satisfies Said);
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
