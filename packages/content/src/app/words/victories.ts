import type { VictorySource } from "@lichen/core";

/** The jar of small victories: what went a little better, each with the entry that shows it. */
export interface VictoriesWords {
  readonly pageTitle: string;
  readonly line: string;
  readonly emptyQuestion: string;
  readonly emptyLine: string;
  /** The jar as a picture, told in words. */
  readonly jarSaid: (count: number) => string;
  readonly openJar: string;
  readonly another: string;
  readonly from: { readonly [source in VictorySource]: string };
  /** A victory that has no words of the person's own. */
  readonly reachedOut: (name: string) => string;
  readonly metSetback: string;
  readonly tookStep: string;
  readonly partly: string;
  readonly openEntry: string;
  readonly takeOut: string;
  readonly tookOut: string;
  readonly addLabel: string;
  readonly addHint: string;
  readonly add: string;
  readonly added: string;
  readonly allTitle: string;
  readonly searchLabel: string;
  readonly clearSearch: string;
  readonly isIn: (count: number) => string;
  readonly nothingFound: string;
  readonly showMore: string;
}
