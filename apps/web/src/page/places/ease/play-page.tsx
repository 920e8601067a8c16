import { useEffect } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { standing, useAnswer } from "../../notebook.ts";
import { address, goBackTo, replaceWith, skip } from "../../router.ts";
import { easeWords } from "./ease-words.ts";
import { after, gone, moment, playing } from "./in-hand.ts";
import { Player } from "./player.tsx";
import { playableOf } from "./what-fits.ts";

/** Goes through one technique with the person. It can be left at any time, and leaving is enough. */
export function PlayPage() {
  const { page, ways } = easeWords();
  const isOpen = standing.value?.kind === "open";
  const view = useAnswer("coping");
  const now = playing.value;
  const technique = now && playableOf(now.technique, ways, view);
  const isMissing = !now || (!technique && (view !== undefined || !isOpen));

  useEffect(() => {
    if (isMissing && address.value === "/hard-moment/play") skip("/hard-moment");
  }, [isMissing]);
  if (!now || !technique) return <Page title={page.title}>{null}</Page>;

  const end = (seconds: number) => {
    if (!isOpen && now.from === "/help") return goBackTo("/help");
    if (!isOpen) {
      gone.value = technique.title;
      return goBackTo("/hard-moment");
    }
    const minutes = Math.max(1, Math.round(seconds / 60));
    if (now.onEnd) return now.onEnd(minutes);
    after.value = {
      id: undefined,
      technique: now.technique,
      title: technique.title,
      before: moment.value.strength,
      minutes,
    };
    replaceWith("/hard-moment/after");
  };
  return <Player technique={technique} onEnd={end} />;
}
