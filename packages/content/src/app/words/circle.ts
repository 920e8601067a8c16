import type { CircleKind, GoodFor } from "@lichen/core";

/** Who a draft speaks to: the tone and, in Hindi, the form of address. */
export type Tone = "friend" | "elder" | "counsellor";

/** The parts of a care card. */
type CarePart = "looksLike" | "helps" | "helpsNot" | "pleaseDo";

/** The circle: who is good for what, asking, and a card to hand over. */
export interface CircleWords {
  readonly title: string;
  readonly line: string;
  readonly emptyQuestion: string;
  readonly emptyLine: string;
  readonly goodFor: { readonly [use in GoodFor]: string };
  readonly gap: { readonly [use in GoodFor]: string };
  readonly is: { readonly [kind in CircleKind]: string };
  readonly lastReached: (day: string) => string;
  readonly addSomeone: string;
  readonly reachOut: string;
  readonly careTitle: string;
  readonly careLine: string;

  readonly newTitle: string;
  readonly name: string;
  readonly whoIs: string;
  readonly whatFor: string;
  readonly phone: string;
  readonly phoneHint: string;
  /** Where the phone lets one contact be picked. */
  readonly fromContacts: string;
  readonly fromContactsLine: string;
  readonly whichNumber: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly keep: string;
  readonly kept: string;
  readonly takeOut: string;
  readonly tookOut: string;

  readonly to: (name: string) => string;
  readonly whom: string;
  readonly wish: string;
  readonly listen: string;
  readonly practical: string;
  readonly withWhat: string;
  readonly tone: string;
  readonly toneOf: { readonly [tone in Tone]: string };
  readonly message: string;
  readonly draftLine: string;
  readonly draft: {
    readonly listenTo: (tone: Tone, name: string) => string;
    readonly practicalTo: (tone: Tone, name: string, help: string) => string;
  };
  readonly handTo: string;
  readonly call: string;
  readonly share: string;
  readonly mail: string;
  readonly copy: string;
  readonly copied: string;
  readonly sendsNothing: string;
  readonly noNumber: string;
  readonly countsLine: string;
  readonly reached: string;
  readonly reachedKept: string;

  readonly part: { readonly [part in CarePart]: string };
  readonly partHint: { readonly [part in CarePart]: string };
  readonly print: string;
  readonly printLine: string;
}
