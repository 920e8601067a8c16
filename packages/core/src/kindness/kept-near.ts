import { fieldValue, type LifeRecord } from "../life/record.ts";

/** A line kept near, not in any practice: the person's own kind word ([Note: Kinds]). */
export const KIND_LINE = "kind-line";

/** The least belief, of 10, from which a both-and statement may be shown again. */
export const LEAST_BELIEF = 6;

/** A line of the person's own that may be shown again. */
export interface NearLine {
  readonly id: LifeRecord["id"];
  readonly kind: string;
  readonly line: string;
  /** The first half of a both-and statement; empty for any other line. */
  readonly feeling: string;
}

/** The field that holds the line a kindness ends with; none for those that end without one. */
const LINE_IN: ReadonlyMap<string, string> = new Map([
  ["self-compassion-break", "soothing"],
  ["friends-voice", "toMe"],
  ["both-and", "alsoTrue"],
  ["values", "value"],
  [KIND_LINE, "text"],
]);

/**
 * The line of a record that may be shown again, if the person wants it near.
 *
 * [Note: Never below six] A both-and statement is brought back only where the person rated how true it
 * feels at 6 of 10 or more, whatever else was decided: statements that do not feel true lower how
 * people with low self-esteem feel (Wood, Perunovic and Lee, 2009). One that was not rated does not
 * come back. A both-and statement that feels true is near unless it was put away; every other line is
 * near only if the person said so.
 */
export function nearLineOf(record: LifeRecord): NearLine | undefined {
  const field = LINE_IN.get(record.kind);
  const near = fieldValue(record, "near");
  if (field === undefined || record.hidden) return undefined;
  const isBothAnd = record.kind === "both-and";
  if (isBothAnd ? near === false || !isBelieved(record) : near !== true) return undefined;
  const [line, feeling] = [textOf(record, field), isBothAnd ? textOf(record, "feeling") : ""];
  if (line === "" || (isBothAnd && feeling === "")) return undefined;
  return { id: record.id, kind: record.kind, line, feeling };
}

/** Whether every living version of how true it feels is high enough: two devices that differ are a doubt. */
function isBelieved(record: LifeRecord): boolean {
  const versions = record.fields.get("belief") ?? [];
  return (
    versions.length > 0 &&
    versions.every(({ value }) => typeof value === "number" && value >= LEAST_BELIEF && value <= 10)
  );
}

/** One line for a day: another on another day, the same all day long. */
export function lineOfDay<T>(lines: readonly T[], day: number): T | undefined {
  return lines.length === 0 ? undefined : lines[Math.abs(Math.floor(day)) % lines.length];
}

function textOf(record: LifeRecord, field: string): string {
  const value = fieldValue(record, field);
  return typeof value === "string" ? value : "";
}
