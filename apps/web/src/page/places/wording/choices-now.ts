import { useEffect } from "preact/hooks";
import type { AnswerOf } from "../../../port/deeds.ts";
import { standing, useAnswer } from "../../notebook.ts";
import { plainSettings, setPlain } from "../../plain-settings.ts";
import { ask } from "../../worker-port.ts";

type Choices = AnswerOf<"wordingChoices">;

/** While locked nothing is offered but the card, unless it was refused in this browser. */
const LOCKED: Choices = {
  isCardOn: true,
  isFriendsVoiceOn: false,
  lastOffered: undefined,
  leftAlone: [],
  today: undefined,
};

/** What may be offered by the wording of a text; undefined until the notebook has said so. */
export function useChoices(): Choices | undefined {
  const kept = useAnswer("wordingChoices");
  const { isCardRefused } = plainSettings.value;
  useEffect(() => {
    // A refusal wins, wherever it was said: the two that know of it tell each other.
    if (kept?.isCardOn === isCardRefused) chooseCard(false);
  }, [kept === undefined]);
  if (standing.value?.kind === "locked") return { ...LOCKED, isCardOn: !isCardRefused };
  return kept && { ...kept, isCardOn: kept.isCardOn && !isCardRefused };
}

/** Takes the card of people who listen, or refuses it for ever. */
export function chooseCard(isCardOn: boolean): void {
  setPlain({ isCardRefused: !isCardOn });
  if (standing.value?.kind === "open") void ask("chooseWording", { isCardOn });
}
