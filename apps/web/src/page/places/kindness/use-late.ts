import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { kindnessWords } from "./kindness-words.ts";

/** Something of kindness on a page of another place: it comes, with its words, once there is need of it. */
export function useLate<Props>(
  isWanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | undefined {
  const [Late, setLate] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void Promise.all([load(), kindnessWords.load()]).then(([component]) => {
      if (isCurrent) setLate(() => component);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return Late;
}
