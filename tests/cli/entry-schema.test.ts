import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { answerCommandLine } from "../../apps/cli/src/command-line.ts";
import { fakeTerminal } from "./fake-terminal.ts";

interface Schema {
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}
const schema: Schema & { readonly $defs: { readonly checkIn: Schema } } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../docs/entry.schema.json"), "utf8"),
);

/** What of a value does not fit: the words of JSON Schema that the document uses, and no others. */
function misfits(value: unknown, wanted: Schema, place: string): readonly string[] {
  const types = [wanted.type ?? []].flat();
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  if (types.length > 0 && !types.includes(type)) return [`${place} is ${type}`];
  const found: string[] = [];
  if (typeof value === "string" && wanted.pattern && !new RegExp(wanted.pattern).test(value)) {
    found.push(`${place} is “${value}”`);
  }
  if (
    typeof value === "number" &&
    !(value >= (wanted.minimum ?? value) && value <= (wanted.maximum ?? value))
  ) {
    found.push(`${place} is ${value}`);
  }
  if (Array.isArray(value) && wanted.items) {
    for (const [i, each] of value.entries())
      found.push(...misfits(each, wanted.items, `${place}.${i}`));
  }
  if (type !== "object") return found;
  const members = Object.entries(value as object);
  for (const name of wanted.required ?? []) {
    if (!Object.hasOwn(value as object, name)) found.push(`${place} has no ${name}`);
  }
  for (const [name, member] of members) {
    const inner = wanted.properties?.[name];
    if (inner) found.push(...misfits(member, inner, `${place}.${name}`));
    else if (wanted.additionalProperties === false) found.push(`${place} has ${name}`);
  }
  return found;
}

it("writes every entry in the one documented form", async () => {
  const here = mkdtempSync(join(tmpdir(), "lichen-schema-"));
  const lichen = async (...words: readonly string[]) => {
    const terminal = fakeTerminal();
    const environment = { LICHEN_NOTEBOOK: join(here, "nb"), LICHEN_TODAY: "2026-11-23" };
    await answerCommandLine(words, { terminal, environment, here });
    return terminal.said.join("\n");
  };
  await lichen("demo", "--days", "200", "--speaks", "both");
  await lichen("check-in", "--note", "after midnight", "--when", "2026-11-22 01:10");
  const entries: readonly Record<string, unknown>[] = JSON.parse(await lichen("list", "--json"));
  const { entries: exported } = JSON.parse(await lichen("export"));
  rmSync(here, { recursive: true });
  expect(new Set(entries.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  const { checkIn } = schema.$defs;
  for (const entry of [...entries, ...exported]) {
    const own = entry.kind === "check-in" ? checkIn : {};
    const whole: Schema = {
      type: "object",
      properties: { ...schema.properties, ...own.properties },
      required: [...(schema.required ?? []), ...(own.required ?? [])],
      additionalProperties: false,
    };
    expect(misfits(entry, whole, String(entry.kind))).toEqual([]);
  }
  expect(
    misfits({ ...entries[0], surprise: 1 }, { ...schema, additionalProperties: false }, "x"),
  ).not.toEqual([]);
});
