import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText, isJsonObject, memberOf, parseJson } from "./json.ts";

describe("the canonical text of JSON", () => {
  it("reads back as the same value, whatever order its members came in", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const json = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalText(json))).toEqual(json);
        expect(canonicalText(shuffled(json))).toBe(canonicalText(json));
      }),
    );
  });

  it("sorts members by code unit and leaves no space", () => {
    expect(canonicalText({ b: [1, { z: null, a: "é" }], a: true, B: "" })).toBe(
      '{"B":"","a":true,"b":[1,{"a":"é","z":null}]}',
    );
  });

  it("keeps a member named __proto__ as any other, and reads none that is inherited", () => {
    const json = parseJson('{"__proto__":{"polluted":true},"a":1}');
    expect(isJsonObject(json) && memberOf(json, "__proto__")).toEqual({ polluted: true });
    expect(isJsonObject(json) && memberOf(json, "toString")).toBeUndefined();
    expect(canonicalText(json ?? null)).toBe('{"__proto__":{"polluted":true},"a":1}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("says undefined for what is no JSON", () => {
    for (const text of ["", "{", "undefined", "[1,]"]) expect(parseJson(text)).toBeUndefined();
  });
});

function shuffled<T>(json: T): T {
  if (Array.isArray(json)) return json.map(shuffled) as T;
  if (json === null || typeof json !== "object") return json;
  return Object.fromEntries(
    Object.entries(json)
      .reverse()
      .map(([name, value]) => [name, shuffled(value)]),
  ) as T;
}
