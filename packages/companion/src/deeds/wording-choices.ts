import { type Day, dayFromCount, type Result, type StoreProblem } from "@lichen/base";
import type { Notebook } from "../notebook/notebook.ts";
import { momentNow } from "./record-check-in.ts";
import { decide, settingOf } from "./settings.ts";

/** What a person decided about the two offers that the wording of a text can bring. */
export interface WordingChoices {
  /** The courtesy card may stand below heavy wording: on until it is refused, once and for ever. */
  readonly isCardOn: boolean;
  /** The friend's voice after a harsh name for oneself: off until it is wished for. */
  readonly isFriendsVoiceOn: boolean;
  /** The last day the friend's voice was offered. */
  readonly lastOffered: Day | undefined;
  /** Words the person called "not harsh": left alone from then on. */
  readonly leftAlone: readonly string[];
}

const CARD_OFF = "heavyCardOff";
const VOICE_ON = "friendsVoiceOn";
const OFFERED = "friendsVoiceOffered";
const LEFT_ALONE = "friendsVoiceLeftAlone";

/** The choices so far. They are sealed like everything else: refusing a card tells nobody. */
export function wordingChoices(notebook: Notebook): WordingChoices {
  const offered = settingOf(notebook, OFFERED);
  const day = typeof offered === "number" ? dayFromCount(offered) : undefined;
  const left = settingOf(notebook, LEFT_ALONE);
  return {
    isCardOn: settingOf(notebook, CARD_OFF) !== true,
    isFriendsVoiceOn: settingOf(notebook, VOICE_ON) === true,
    lastOffered: day?.ok ? day.value : undefined,
    leftAlone: Array.isArray(left) ? left.filter((each) => typeof each === "string") : [],
  };
}

/** What changes in them. */
export interface WordingChange {
  readonly isCardOn?: boolean;
  readonly isFriendsVoiceOn?: boolean;
  /** It was offered just now. */
  readonly offered?: true;
  /** One more that is not harsh. */
  readonly leaveAlone?: string;
}

/** Decides about the offers. */
export function chooseWording(
  notebook: Notebook,
  { isCardOn, isFriendsVoiceOn, offered, leaveAlone }: WordingChange,
): Promise<Result<void, StoreProblem>> {
  const now = momentNow(notebook);
  const { leftAlone } = wordingChoices(notebook);
  return decide(notebook, {
    ...(isCardOn !== undefined && { [CARD_OFF]: !isCardOn }),
    ...(isFriendsVoiceOn !== undefined && { [VOICE_ON]: isFriendsVoiceOn }),
    ...(offered && now.ok && { [OFFERED]: now.value.day }),
    ...(leaveAlone !== undefined && { [LEFT_ALONE]: [...new Set([...leftAlone, leaveAlone])] }),
  });
}
