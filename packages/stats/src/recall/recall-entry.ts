/** What an entry that may be looked at again was about. */
export const RECALL_KINDS = ["win", "lesson", "plain", "hard"] as const;
export type RecallKind = (typeof RECALL_KINDS)[number];

/** One time an entry was shown again, in days since 1970-01-01, and what the person said to it. */
export interface Showing {
  readonly day: number;
  readonly answer?: "not-now" | "never-again" | undefined;
}

/** An entry that may be looked at again in the weekly review. */
export interface RecallEntry {
  readonly id: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly kind: RecallKind;
  /** How it was, from -3 (very hard) to 3 (very good). */
  readonly valence: number;
  readonly isHidden?: boolean;
  /** The person marked it as painful. */
  readonly isPainful?: boolean;
  /** The person marked the day as one of a loss. */
  readonly isLoss?: boolean;
  readonly showings?: readonly Showing[];
}

/**
 * The entries of a list that can be read, each id once. One that cannot be read in full is left out:
 * when it is not known how an entry was, it is not known that it does no harm to see it again.
 */
export function readEntries(value: unknown): readonly RecallEntry[] {
  const byId = new Map<string, RecallEntry>();
  for (const each of Array.isArray(value) ? value : []) {
    if (isEntry(each) && !byId.has(each.id)) byId.set(each.id, each);
  }
  return [...byId.values()];
}

function isEntry(value: unknown): value is RecallEntry {
  if (typeof value !== "object" || value === null) return false;
  const { id, day, kind, valence, showings } = value as Partial<Record<string, unknown>>;
  return (
    typeof id === "string" &&
    Number.isSafeInteger(day) &&
    RECALL_KINDS.some((known) => known === kind) &&
    typeof valence === "number" &&
    Math.abs(valence) <= 3 &&
    (showings === undefined || (Array.isArray(showings) && showings.every(isShowing)))
  );
}

function isShowing(value: unknown): value is Showing {
  if (typeof value !== "object" || value === null) return false;
  return Number.isSafeInteger((value as { readonly day?: unknown }).day);
}
