import {
  compareWhen,
  dayFromCount,
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  type When,
} from "@lichen/base";
import { fieldValue, type LifeRecord } from "./record.ts";

/** The latest minute a moment can name: the small hours before noon of the next day. */
const LATEST_MINUTE = 1440 + 720;

/** A {@link When} as it rests in a field: `{ day, minute, zone }`. */
export function whenToJson({ day, minute, zone }: When): JsonObject {
  return { day, minute, zone };
}

/** Reads a {@link When} from a field; undefined when it is none. */
export function whenFromJson(json: Json | undefined): When | undefined {
  if (!isJsonObject(json)) return undefined;
  const count = memberOf(json, "day");
  const minute = memberOf(json, "minute") ?? null;
  const zone = memberOf(json, "zone");
  if (typeof count !== "number" || typeof zone !== "string") return undefined;
  const day = dayFromCount(count);
  if (!day.ok) return undefined;
  if (minute === null) return { day: day.value, minute, zone };
  if (typeof minute !== "number" || !Number.isInteger(minute)) return undefined;
  if (minute < 0 || minute >= LATEST_MINUTE) return undefined;
  return { day: day.value, minute, zone };
}

/** When a record happened, if it is the kind of record that happens at a time. */
export function whenOfRecord(record: LifeRecord): When | undefined {
  return whenFromJson(fieldValue(record, "when"));
}

/** The records that happened at a time and are not hidden, latest first. */
export function timelineOf(records: Iterable<LifeRecord>): readonly LifeRecord[] {
  const dated: { record: LifeRecord; when: When }[] = [];
  for (const record of records) {
    const when = record.hidden ? undefined : whenOfRecord(record);
    if (when) dated.push({ record, when });
  }
  dated.sort((a, b) => compareWhen(b.when, a.when) || b.record.writtenAt - a.record.writtenAt);
  return dated.map(({ record }) => record);
}
