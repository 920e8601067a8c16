/** Anything JSON can hold. What Lichen stores is made of this and nothing else. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. May have an own `__proto__` member: read it with {@link memberOf}, copy it never. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Whether a JSON value is an object (not an array, not null). */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own member, or undefined; never something inherited from a prototype. */
export function memberOf(value: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * The one text of a JSON value: members sorted by UTF-16 code unit, no white space.
 *
 * Two values are equal exactly when their canonical texts are (after RFC 8785, whose number and
 * string forms are those of `JSON.stringify`).
 */
export function canonicalText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(memberOf(value, name) ?? null)}`);
  return `{${members.join(",")}}`;
}

/** JSON text read, or a problem; never throws. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined; // Not JSON: the caller says so in its own words.
  }
}
