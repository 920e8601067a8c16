/**
 * Something to print: a title, sections of plain blocks, a foot. It is made once from facts and words,
 * and drawn by whoever shows it: as a page, as a file, or as lines in a terminal. Whatever is not in it
 * cannot get onto paper.
 */
export interface Paper {
  readonly title: string;
  /** Under the title: the days it is about. */
  readonly under: string;
  /** Whose it is, as typed for this paper; empty where nobody typed a name. */
  readonly name: string;
  readonly notice: string;
  readonly sections: readonly PaperSection[];
  readonly foot: readonly string[];
}

/** A part of a paper under a heading; two halves beside each other stand in one row. */
export interface PaperSection {
  readonly id: string;
  readonly title: string;
  readonly isHalf: boolean;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { readonly kind: "figures"; readonly figures: readonly PaperFigure[] }
  | PaperTable
  | PaperChart
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  /** Words of the person’s own, as they wrote them. */
  | { readonly kind: "own-words"; readonly texts: readonly string[] }
  /** The lichen; it is described where it cannot be drawn. */
  | { readonly kind: "lichen"; readonly says: string };

/** A number, and what it is of. */
export interface PaperFigure {
  readonly number: string;
  readonly says: string;
}

export interface PaperTable {
  readonly kind: "table";
  readonly head: readonly string[];
  /** Each row begins with what it is about. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, which stand at the end of their cells. */
  readonly numbers: readonly number[];
}

/** Lines from week to week on 0 to 10, told apart without colour. */
export interface PaperChart {
  readonly kind: "chart";
  readonly title: string;
  readonly lines: readonly PaperLine[];
  /** What stands under the first and the last place. */
  readonly ends: readonly [string, string];
}

export interface PaperLine {
  readonly look: "solid" | "dashed";
  /** One for each week; null is a gap, and a gap stays one. */
  readonly values: readonly (number | null)[];
}
