/** One answer a person can give, as it is printed. */
export interface PrintedAnswer {
  readonly value: number;
  readonly label: string;
}

/**
 * A published questionnaire word for word. Nothing of it is ours: no word is changed, made plainer or translated.
 * A translation has a place here only where it is official or validated; none was at hand, so each is in English.
 */
export interface MeasureText {
  /** Its whole name. */
  readonly title: string;
  /** The line printed above the items; empty where none is known, and then Lichen's own words stand there. */
  readonly instruction: string;
  /** In the order they are printed. */
  readonly options: readonly PrintedAnswer[];
  readonly items: readonly string[];
  /** Where it was published. */
  readonly source: string;
  /** On what terms it stands here. */
  readonly terms: string;
  /** What its wording was compared with, and on what day. */
  readonly checked: string;
}
