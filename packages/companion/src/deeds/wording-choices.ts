import { type Day, dayFromCount, type Result, type StoreProblem } from "@lichen/base";
import type { Notebook } from "../notebook/notebook.ts";
import { momentNow } from "./record-check-in.ts";
import { decide, settingVersions, settingWords } from "./settings.ts";

/**
 * What a person decided about the two offers that the wording of a text can bring.
 *
 * [Note: A refusal wins] Where devices decided apart, a refusal on any of them counts, and the words
 * left alone on any are left alone: what someone refused is never offered because of a wish that did
 * not know of it. The next decision that saw them all joins the versions, whatever it says.
 */
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
  const isCardRefused = settingVersions(notebook, CARD_OFF).includes(true);
  const wishes = settingVersions(notebook, VOICE_ON);
  const offered = settingVersions(notebook, OFFERED).filter((each) => typeof each === "number");
  const day = offered.length > 0 ? dayFromCount(Math.max(...offered)) : undefined;
  return {
    isCardOn: !isCardRefused,
    isFriendsVoiceOn: wishes.length > 0 && wishes.every((wish) => wish === true),
    lastOffered: day?.ok ? day.value : undefined,
    leftAlone: settingWords(notebook, LEFT_ALONE),
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
  /** Words that were called not harsh, and may bring the offer again. */
  readonly takeBack?: string;
}

/** Decides about the offers. */
export function chooseWording(
  notebook: Notebook,
  { isCardOn, isFriendsVoiceOn, offered, leaveAlone, takeBack }: WordingChange,
): Promise<Result<void, StoreProblem>> {
  const now = momentNow(notebook);
  const { leftAlone } = wordingChoices(notebook);
  const kept = leftAlone.filter((words) => words !== takeBack);
  const left = leaveAlone === undefined ? kept : [...new Set([...kept, leaveAlone])];
  return decide(notebook, {
    ...(isCardOn !== undefined && { [CARD_OFF]: !isCardOn }),
    ...(isFriendsVoiceOn !== undefined && { [VOICE_ON]: isFriendsVoiceOn }),
    ...(offered && now.ok && { [OFFERED]: now.value.day }),
    ...((leaveAlone ?? takeBack) !== undefined && { [LEFT_ALONE]: left }),
  });
}
