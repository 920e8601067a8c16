import { useEffect } from "preact/hooks";
import { ROUTES } from "./routes.ts";

/** Pages that must not be waited for: a hard moment, its player, Help. */
const NEAR = ["/hard-moment", "/hard-moment/play", "/help"] as const;

/** Fetches the pages of a hard moment before anyone asks for them, once nothing else is to be done. */
export function useHardMomentNear(): void {
  useEffect(() => {
    const fetchAll = () => void fetchNear();
    if (!("requestIdleCallback" in globalThis)) {
      const timer = setTimeout(fetchAll, 1_000);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetchAll, { timeout: 3_000 });
    return () => cancelIdleCallback(idle);
  }, []);
}

/** One after the other. What cannot come now, without a network, is fetched when it is asked for. */
async function fetchNear(): Promise<void> {
  for (const near of NEAR) await ROUTES[near]?.().catch(() => undefined);
}
