import { useEffect } from "preact/hooks";

/** Keeps the screen awake while something is gone through; a device that will not is no trouble. */
export function useWakefulScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const stay = async () => {
      if (document.hidden || !("wakeLock" in navigator)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
      } catch {
        // The battery is low, or the browser says no: the screen may sleep.
      }
    };
    const again = () => void stay();
    again();
    addEventListener("visibilitychange", again);
    return () => {
      isOver = true;
      removeEventListener("visibilitychange", again);
      void lock?.release();
    };
  }, []);
}
