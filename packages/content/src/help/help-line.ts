/** When a line answers: day and night, on days of the week between two times, or nobody knows. */
export type LineHours =
  | { readonly kind: "always" }
  | { readonly kind: "unknown" }
  | {
      readonly kind: "weekly";
      readonly zone: string;
      /** Days on which it opens, 0 Sunday to 6 Saturday. */
      readonly days: readonly number[];
      /** Minutes from midnight; an end past 1440 is in the small hours of the next day. */
      readonly from: number;
      readonly to: number;
    };

export const CHANNELS = ["phone", "text", "whatsapp", "chat", "email"] as const;
export type Channel = (typeof CHANNELS)[number];

export const LINE_KINDS = ["emergency", "crisis", "abuse", "child", "elder"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/**
 * Where a number was last seen: in an open list that checks its rows, on a public authority's or
 * newspaper's page, in another list, or nowhere (known from memory).
 */
export const SEEN_IN = ["open-list", "public-page", "other-list", "nowhere"] as const;
export type SeenIn = (typeof SEEN_IN)[number];

/**
 * A help line: a number people answer. Facts only, and only those that were seen; what is not
 * known says so instead of guessing.
 */
export interface HelpLine {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind: LineKind;
  readonly name: string;
  readonly nameHi?: string;
  /**
   * As it is dialled inside the country, short codes without any prefix: a short code forced into
   * an international form rings nowhere. Null for a line that only takes texts.
   */
  readonly dial: string | null;
  readonly text?: { readonly to: string; readonly body: string };
  readonly channels: readonly Channel[];
  readonly hours: LineHours;
  /** BCP 47; what else is spoken there is in `moreLanguages`. */
  readonly languages: readonly string[];
  readonly moreLanguages: boolean;
  readonly cost: "free" | "call-rate" | "unknown";
  /** Where the operator says it, and where it has to be checked. */
  readonly site: string;
  readonly seen: { readonly where: SeenIn; readonly on: string | null };
  /** The day someone of the project read the number on the operator's own page; null while nobody has. */
  readonly checked: string | null;
  /** Too unsure to be shown before it is checked. */
  readonly doubtful: boolean;
}

/** Which country's help is shown: its emergency numbers, its lines, or none known. */
export interface CountryHelp {
  readonly emergency: readonly string[];
  readonly lines: readonly HelpLine[];
  /** Directories of other countries' lines; they need a network. */
  readonly directories: readonly string[];
}
