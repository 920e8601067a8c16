import {
  DEFAULT_DAY_START,
  type Json,
  type JsonObject,
  LATEST_DAY_START,
  type RecordId,
  type Result,
  recordIdFromHash,
  type StoreProblem,
} from "@lichen/base";
import { fieldValue, type LifeRecord, writeFirst, writeOver } from "@lichen/core";
import { labelledHash } from "@lichen/vault";
import type { Notebook } from "../notebook/notebook.ts";

/** The one record of settings has the same name on every device. */
const SETTINGS: RecordId = recordIdFromHash(labelledHash("lichen/1/settings"));

/** The minute past midnight at which this person's day ends. */
export function dayStartOf(notebook: Notebook): number {
  const value = settingOf(notebook, "dayStart");
  const sound =
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= LATEST_DAY_START;
  return sound ? value : DEFAULT_DAY_START;
}

/** A setting, if it was ever decided. */
export function settingOf({ life }: Notebook, name: string): Json | undefined {
  const record = life.record(SETTINGS);
  return record && fieldValue(record, name);
}

/** Every living version of a setting: several where devices decided apart; none where nobody did. */
export function settingVersions({ life }: Notebook, name: string): readonly Json[] {
  const versions = life.record(SETTINGS)?.fields.get(name) ?? [];
  return versions.map(({ value }) => value);
}

/** A setting that is a list of words, with all its versions joined: what was said on any device is said. */
export function settingWords(notebook: Notebook, name: string): readonly string[] {
  const said = settingVersions(notebook, name).flatMap((value) =>
    Array.isArray(value) ? value : [],
  );
  return [...new Set(said.filter((each) => typeof each === "string"))];
}

/** Every setting with a name that begins so. */
export function settingsNamed(
  { life }: Notebook,
  prefix: string,
): readonly (readonly [string, Json])[] {
  const record: LifeRecord | undefined = life.record(SETTINGS);
  return [...(record?.fields.keys() ?? [])]
    .filter((name) => name.startsWith(prefix))
    .map((name) => [name.slice(prefix.length), (record && fieldValue(record, name)) ?? null]);
}

/** Decides settings for all devices. */
export function decide(
  notebook: Notebook,
  settings: JsonObject,
): Promise<Result<void, StoreProblem>> {
  const record = notebook.life.record(SETTINGS);
  const stamp = notebook.stamp();
  const operation = record
    ? writeOver(stamp, record, settings)
    : writeFirst(stamp, { id: SETTINGS, kind: "settings" }, settings);
  return notebook.append([operation]);
}
