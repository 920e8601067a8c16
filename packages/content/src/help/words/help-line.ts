import type { Channel, HelpLine, LineKind, SeenIn } from "../help-line.ts";
import type { LineState } from "../open-now.ts";

/** What is said about help lines, whatever the line; its name and number come from the table. */
export interface HelpLineWords {
  readonly lineState: (state: LineState["state"], time: string) => string;
  readonly cost: { readonly [cost in HelpLine["cost"]]: string };
  readonly channel: { readonly [channel in Channel]: string };
  readonly kind: { readonly [kind in LineKind]: string };
  /** How sure the number is: where it was seen, and that nobody has checked it with the line itself. */
  readonly seen: { readonly [where in SeenIn]: string };
  readonly checkedOn: (day: string) => string;
  readonly spokenIn: (languages: string, more: boolean) => string;
  readonly textLine: (body: string, to: string) => string;
  readonly noAnswer: (next: string) => string;
  readonly closedNext: (time: string, next: string) => string;
  readonly closedAlone: (time: string, number: string) => string;
  readonly callTitle: string;
  readonly whatHappens: { readonly [kind in LineKind]: readonly string[] };
  readonly noLines: string;
  readonly directories: string;
  readonly noWrong: string;
  readonly underEighteen: string;
  /** Signs of the body and mind that no page can help with. */
  readonly today: {
    readonly title: string;
    readonly line: string;
    readonly signs: readonly string[];
  };
}
