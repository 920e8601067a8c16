import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CIRCLE_KINDS,
  composePerson,
  dialOf,
  GOOD_FOR,
  internationalOf,
  type Person,
} from "./index.ts";

const meera: Person = { name: "Meera", is: "person", goodFor: ["listen"], phone: "", line: "" };

describe("someone in the circle", () => {
  it("needs a name that can be seen, and nothing else", () => {
    expect(composePerson({ ...meera, name: "  Meera ", goodFor: [] })).toMatchObject({
      value: { name: "Meera", goodFor: [] },
    });
    for (const name of ["", "  ", "\u200b\u202e", "\u2066\u2069"]) {
      expect(composePerson({ ...meera, name })).toEqual({
        ok: false,
        problem: { kind: "nothing-to-keep" },
      });
    }
    expect(composePerson({ ...meera, name: "🌿" }).ok).toBe(true);
    expect(composePerson({ ...meera, name: "x".repeat(201) })).toMatchObject({
      problem: { kind: "word-too-long" },
    });
  });

  it("is settled after one pass, whatever was typed", () => {
    const draft = fc.record({
      name: fc.string(),
      is: fc.constantFrom(...CIRCLE_KINDS),
      goodFor: fc.array(fc.constantFrom(...GOOD_FOR)),
      phone: fc.string(),
      line: fc.string(),
    });
    fc.assert(
      fc.property(draft, (each) => {
        const once = composePerson(each);
        if (once.ok) expect(composePerson(once.value)).toEqual(once);
      }),
    );
  });
});

describe("a number", () => {
  it("is dialled as it was written, in either digits, without what stands between", () => {
    expect(dialOf("+91 98765-43210")).toBe("+919876543210");
    expect(dialOf("९८७६५ ४३२१०")).toBe("9876543210");
    expect(dialOf("(022) 1234")).toBe("0221234");
    expect(dialOf("at the shop")).toBeUndefined();
  });

  it("is reached from anywhere only where its country is known", () => {
    expect(internationalOf("+91 98765-43210", "GB")).toBe("919876543210");
    expect(internationalOf("९८७६५ ४३२१०", "IN")).toBe("919876543210");
    expect(internationalOf("098765 43210", "IN")).toBe("919876543210");
    expect(internationalOf("98765 43210", "GB")).toBeUndefined();
    expect(internationalOf("022 2345 6789", "IN")).toBeUndefined();
    for (const none of ["112", "+0 11", "*123#", "at the shop"]) {
      expect(internationalOf(none, "IN"), none).toBeUndefined();
    }
  });

  it("is reached from anywhere as it is dialled, digit by digit, or not at all", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[0-9]{1,18}$/), (text) => {
        const found = internationalOf(text, "IN");
        if (found === undefined) return;
        expect(found).toMatch(/^[1-9]\d{6,14}$/);
        expect(found.endsWith(text.replace(/^[+0]/, ""))).toBe(true);
      }),
    );
  });

  it("is never anything a link could be led astray by", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(dialOf(text) ?? "123").toMatch(/^\+?[0-9*#]{3,}$/);
      }),
    );
  });
});
