/**
 * Pages of the person's own, each there once, on every device the same record ([Note: Kinds]): a care
 * card to hand to someone close, and a safety plan in six steps with what holds them (after Stanley
 * and Brown, 2012, in our own words), and what the person would like to talk about with a therapist.
 */
export const OWN_PAGES = {
  "care-card": ["looksLike", "helps", "helpsNot", "pleaseDo"],
  "safety-plan": ["signs", "alone", "distract", "people", "lines", "safer", "reasons"],
  report: ["talkAbout"],
} as const;
export type OwnPageKind = keyof typeof OWN_PAGES;
export type PartOf<K extends OwnPageKind> = (typeof OWN_PAGES)[K][number];
/** What a page says, part by part; empty texts where nothing was written. */
export type OwnPage<K extends OwnPageKind> = { readonly [part in PartOf<K>]: string };
