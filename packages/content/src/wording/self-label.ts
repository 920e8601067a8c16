import type { Day } from "@lichen/base";
import { searchText } from "@lichen/core";
import { NOT_OWN_VOICE, SELF_LABELS } from "./data/self-labels.ts";

/** Where in a text something stands: `[start, end)` in UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LABELS = SELF_LABELS.map(
  ({ opening, names, ending }) =>
    new RegExp(
      `(?<![\\p{L}\\p{M}])${opening}(?:${names.join("|")})${ending}(?![\\p{L}\\p{M}-])`.replaceAll(
        " ",
        "\\s",
      ),
      "iu",
    ),
);
const OTHERS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${NOT_OWN_VOICE.join("|")})(?![\\p{L}\\p{M}])`,
  "iu",
);
const QUOTED = /["“”«»]/;

/**
 * The first harsh name a person gives themselves in a text: "I’m such an idiot".
 *
 * It is the one cue precise enough to speak on: on real thoughts and their gentle rewrites such a
 * label was right 82 to 96 times in 100, "should" less than half the time. It finds about one harsh
 * thought in ten, which is meant: speak seldom and be right. Quoted words, other people's words and
 * denials are left alone, and so is everything the person called "not harsh" (`leftAlone`).
 * The text is not kept, labelled or counted.
 */
export function selfLabelIn(text: string, leftAlone: readonly string[]): Span | undefined {
  const ignored = new Set(leftAlone.map(tidy));
  for (const sentence of text.matchAll(/[^.!?।\n]+/g)) {
    if (QUOTED.test(sentence[0]) || OTHERS.test(sentence[0])) continue;
    for (const label of LABELS) {
      const found = label.exec(sentence[0]);
      if (!found || ignored.has(tidy(found[0]))) continue;
      const start = sentence.index + found.index;
      return { start, end: start + found[0].length };
    }
  }
  return undefined;
}

/** Whether the offer of the friend's voice may be made: not switched off, and at most once a day. */
export function mayOfferFriendsVoice(
  today: Day,
  { lastOffered, isOff }: { readonly lastOffered: Day | undefined; readonly isOff: boolean },
): boolean {
  return !isOff && (lastOffered === undefined || lastOffered < today);
}

function tidy(text: string): string {
  return searchText(text).replace(/\s+/g, " ").trim();
}
