import { isJsonObject, memberOf } from "@lichen/base";
import { whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/** The kind of record that holds a letter to oneself ([Note: Kinds]). */
export const KIND_LETTER = "kind-letter";

/** Days until a letter comes back; as many more when it is put off. */
export const DAYS_AWAY = 3;

/**
 * The day on which a letter comes back, counted since 1970-01-01; undefined for one that was read, is
 * still being written, or says nothing. Put off, it comes back on the latest day that was named.
 */
export function letterReturns(record: LifeRecord): number | undefined {
  const written = whenOfRecord(record)?.day;
  if (record.kind !== KIND_LETTER || record.hidden || written === undefined) return undefined;
  const [text, left] = [fieldValue(record, "text"), fieldValue(record, "leftAt")];
  const isSaid = typeof text === "string" && text.trim() !== "";
  const isEnded = left === undefined || left === "";
  if (!isSaid || !isEnded || fieldValue(record, "read") === true) return undefined;
  const putOff = (record.fields.get("returns") ?? []).map(({ value }) => {
    const day = isJsonObject(value) ? memberOf(value, "day") : undefined;
    return typeof day === "number" && Number.isFinite(day) ? day : 0;
  });
  return Math.max(written + DAYS_AWAY, ...putOff);
}
