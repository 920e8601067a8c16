import { canonicalText, type Json, type JsonObject } from "@lichen/base";
import { fieldValue, type LifeRecord } from "@lichen/core";

/** The fields that differ from how a record has them; what is cleared equals what was never there. */
export function changedFields(record: LifeRecord, wanted: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => textOf(fieldValue(record, field)) !== textOf(value),
    ),
  );
}

/** Whether a value says nothing. */
export function isNothing(value: Json | undefined): boolean {
  const isEmpty = value === undefined || value === null || value === "";
  return isEmpty || (Array.isArray(value) && value.length === 0);
}

function textOf(value: Json | undefined): string {
  return value === undefined || isNothing(value) ? "" : canonicalText(value);
}
