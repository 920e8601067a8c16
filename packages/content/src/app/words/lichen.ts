/** What one month of a lichen leaned to. */
export type MonthLean = "reliance" | "even" | "compassion";

/** What a lichen bore on a day: a setback that was met, a small victory, someone who was asked. */
export type Fruit = "seam" | "cup" | "spore";

/** The lichen large, with its places and what its colours say. */
export interface LichenWords {
  readonly pageTitle: string;
  readonly emptyTitle: string;
  readonly emptyLine: string;
  /** The picture in a sentence or two, for whoever does not see it. */
  readonly described: (facts: {
    readonly days: number;
    readonly lately: MonthLean | undefined;
    readonly seams: number;
    readonly cups: number;
    readonly spores: number;
  }) => string;
  readonly placesLabel: string;
  /** Said below the picture until a place was chosen. */
  readonly howToMove: string;
  readonly lean: { readonly [lean in MonthLean]: string };
  readonly fruit: { readonly [fruit in Fruit]: string };
  /** A place: when it was, what it is, and the person's own words for it where there are some. */
  readonly place: (when: string, what: string, own: string) => string;
  readonly openDays: string;
  readonly meaningTitle: string;
  readonly meaning: { readonly [sign in MonthLean | Fruit | "rest"]: string };
  readonly monthsTitle: string;
  readonly month: string;
  readonly leaned: string;
  readonly bore: string;
  readonly fruits: (counts: {
    readonly seams: number;
    readonly cups: number;
    readonly spores: number;
  }) => string;
  readonly savePicture: string;
  readonly saveDrawing: string;
  readonly print: string;
  readonly saveLine: string;
  readonly saved: string;
}
