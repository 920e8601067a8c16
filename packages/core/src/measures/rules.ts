/**
 * Published questionnaires a person may answer now and then: their own answers, added up. They show change
 * over time; they name no illness. Their wording is in `content/measures`.
 */
export const MEASURES = [
  "who-5",
  "scs-sf",
  "gse",
  "ucla-3",
  "sscs-s",
  "phq-4",
  "phq-8",
  "gad-7",
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** A half of a questionnaire that is also looked at alone. */
export const MEASURE_PARTS = ["kind", "critical", "worry", "low"] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];

/** How a questionnaire is scored and how often it makes sense. */
export interface MeasureRule {
  /** Its proper name, the same in every language. */
  readonly name: string;
  readonly items: number;
  /** The least and the most an answer counts. */
  readonly from: number;
  readonly to: number;
  /** Items that count the other way round, by their printed number (from 1). */
  readonly reversed: readonly number[];
  readonly how: "sum" | "mean";
  /** What a sum is multiplied by. */
  readonly times: number;
  /** Items that may stay open. Where its authors published no rule, none may. */
  readonly mayMiss: number;
  readonly parts: readonly { readonly part: MeasurePart; readonly items: readonly number[] }[];
  /** Days between two times: never less than the time it asks about. */
  readonly every: number;
  /** `asked`: never offered until the person turned it on. `setback`: only around a setback, and where asked for. */
  readonly offered: "always" | "asked" | "setback";
  /** A total, or a part, at which a person to talk to is named beside the result; null for never. */
  readonly listens: {
    readonly total?: readonly ["at-most" | "at-least", number];
    readonly part?: number;
  } | null;
}

const PLAIN = { reversed: [], times: 1, mayMiss: 0, parts: [], listens: null } as const;

/**
 * Scoring by the authors' own keys: WHO-5 (WHO Regional Office for Europe, 1998; Topp and others, 2015: at or below
 * 28, offer help), SCS-SF (Raes and others, 2011), GSE (Schwarzer and Jerusalem, 1995; his documentation of 2014: as
 * long as no more than three of ten are open), UCLA-3 (Hughes and others, 2004), SSCS-S (Neff and others, 2021),
 * PHQ-4, PHQ-8 and GAD-7 (Kroenke and others, 2009; Spitzer and others, 2006: 10 and more, a half of 3 and more).
 */
export const MEASURE_RULES: { readonly [id in MeasureId]: MeasureRule } = {
  "who-5": {
    ...PLAIN,
    name: "WHO-5",
    items: 5,
    from: 0,
    to: 5,
    how: "sum",
    times: 4,
    every: 14,
    offered: "always",
    listens: { total: ["at-most", 28] },
  },
  "scs-sf": {
    ...PLAIN,
    name: "SCS-SF",
    items: 12,
    from: 1,
    to: 5,
    reversed: [1, 4, 8, 9, 11, 12],
    how: "mean",
    parts: [
      { part: "kind", items: [2, 3, 5, 6, 7, 10] },
      { part: "critical", items: [1, 4, 8, 9, 11, 12] },
    ],
    every: 28,
    offered: "always",
  },
  gse: {
    ...PLAIN,
    name: "GSE",
    items: 10,
    from: 1,
    to: 4,
    how: "sum",
    mayMiss: 3,
    every: 28,
    offered: "always",
  },
  "ucla-3": {
    ...PLAIN,
    name: "UCLA-3",
    items: 3,
    from: 1,
    to: 3,
    how: "sum",
    every: 84,
    offered: "always",
  },
  "sscs-s": {
    ...PLAIN,
    name: "SSCS-S",
    items: 6,
    from: 1,
    to: 5,
    reversed: [2, 4, 5],
    how: "mean",
    every: 7,
    offered: "setback",
  },
  "phq-4": {
    ...PLAIN,
    name: "PHQ-4",
    items: 4,
    from: 0,
    to: 3,
    how: "sum",
    parts: [
      { part: "worry", items: [1, 2] },
      { part: "low", items: [3, 4] },
    ],
    every: 28,
    offered: "asked",
    listens: { part: 3 },
  },
  "phq-8": {
    ...PLAIN,
    name: "PHQ-8",
    items: 8,
    from: 0,
    to: 3,
    how: "sum",
    every: 28,
    offered: "asked",
    listens: { total: ["at-least", 10] },
  },
  "gad-7": {
    ...PLAIN,
    name: "GAD-7",
    items: 7,
    from: 0,
    to: 3,
    how: "sum",
    every: 28,
    offered: "asked",
    listens: { total: ["at-least", 10] },
  },
};

/** The lowest and the highest a result can be. */
export function rangeOf(id: MeasureId): { readonly least: number; readonly most: number } {
  const { items, from, to, how, times } = MEASURE_RULES[id];
  const whole = how === "sum" ? items * times : 1;
  return { least: from * whole, most: to * whole };
}

/** Whether a text names a questionnaire this version knows. */
export function isMeasureId(text: unknown): text is MeasureId {
  return MEASURES.some((known) => known === text);
}
