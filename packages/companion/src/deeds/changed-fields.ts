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

function textOf(value: Json | undefined): string {
  const isNothing = value === undefined || value === null || value === "";
  return isNothing || (Array.isArray(value) && value.length === 0) ? "" : canonicalText(value);
}
