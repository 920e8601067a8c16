import { useEffect, useState } from "preact/hooks";
import type { SuggestionView } from "../../../port/suggestion-deeds.ts";
import { useAnswer } from "../../notebook.ts";

type Parts = Awaited<ReturnType<typeof import("../suggestion/parts.ts")["loadParts"]>>;

/**
 * What Today brings together: its one suggestion, and whether it was called enough. It is asked for
 * behind all else, and its files come only where there is something to show.
 */
export function useTogether(isQuiet: boolean): {
  readonly now: SuggestionView | undefined;
  readonly parts: Parts | undefined;
} {
  const now = useAnswer("suggestion", { isQuiet });
  const [parts, setParts] = useState<Parts>();
  const isWanted = now !== undefined && (now.suggested !== undefined || now.isEnough);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void load().then((loaded) => {
      if (isCurrent) setParts(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return { now, parts };
}

async function load(): Promise<Parts | undefined> {
  try {
    return await (await import("../suggestion/parts.ts")).loadParts();
  } catch {
    return undefined; // Without a network it may not be here yet, and Today goes without it.
  }
}
