import type { ComponentChild } from "preact";

/** One way a component can look, for the gallery. */
export interface Sample {
  readonly name: string;
  readonly show: (words: SampleWords) => ComponentChild;
}

/** Made-up texts in the language of the gallery: components know no sentence of their own. */
export interface SampleWords {
  readonly title: string;
  readonly line: string;
  readonly paragraph: string;
  readonly act: string;
  readonly otherAct: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly close: string;
}
