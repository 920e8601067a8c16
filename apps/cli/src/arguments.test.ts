import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  choiceOf,
  countOf,
  type Grammar,
  numberOf,
  placeOfCommand,
  readArguments,
  textOf,
  textsOf,
} from "./arguments.ts";

const grammar: Grammar = {
  options: { note: "text", tag: "texts", all: "switch", "new-fd": "descriptor" },
  words: [0, 2],
};

const kindOf = (...line: readonly string[]): string => {
  const read = readArguments(line, grammar);
  return read.ok ? "ok" : read.problem.kind;
};

describe("a command line", () => {
  it("means the same with = and with a space, and ends its options at --", () => {
    for (const line of [
      ["--note", "a b", "--tag=x", "--tag", "y", "word", "--", "--all"],
      ["word", "--note=a b", "--tag", "x", "--tag=y", "--", "--all"],
    ]) {
      const read = readArguments(line, grammar);
      if (!read.ok) throw new Error(read.problem.kind);
      expect(textOf(read.value, "note")).toBe("a b");
      expect(textsOf(read.value, "tag")).toEqual(["x", "y"]);
      expect(read.value.words).toEqual(["word", "--all"]);
      expect(read.value.switches.has("all")).toBe(false);
    }
  });

  it("says what is not understood, whatever its name", () => {
    expect(kindOf("--nothing")).toBe("unknown-option");
    expect(kindOf("--constructor")).toBe("unknown-option");
    expect(kindOf("--__proto__=1")).toBe("unknown-option");
    expect(kindOf("-x")).toBe("unknown-option");
    expect(kindOf("--note")).toBe("option-needs-value");
    expect(kindOf("--all=yes")).toBe("option-takes-no-value");
    expect(kindOf("--new-fd", "three")).toBe("not-a-count");
    expect(kindOf("--passphrase-fd=-1")).toBe("not-a-count");
    expect(kindOf("a", "b", "c")).toBe("too-many-words");
    expect(kindOf("a", "b", "c", "--help")).toBe("ok");
  });

  it("gives any text back as it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = readArguments([`--note=${text}`], grammar);
        if (!read.ok) throw new Error(read.problem.kind);
        expect(textOf(read.value, "note")).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it("never throws, whatever is written", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("--", "-", "--note", "--tag=", "-h", "--all", "--new-fd", "=", "--="),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (line) => {
        expect(typeof readArguments(line, grammar).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });

  it("finds its command after options every command has", () => {
    expect(placeOfCommand(["--lang", "hi", "--json", "--passphrase-fd", "3", "list"])).toBe(5);
    expect(placeOfCommand(["--notebook=x", "list"])).toBe(1);
    expect(placeOfCommand(["--json"])).toBe(1);
  });
});

describe("numbers", () => {
  const given = (text: string) => {
    const read = readArguments([`--note=${text}`], grammar);
    if (!read.ok) throw new Error(read.problem.kind);
    return read.value;
  };

  it("are ratings from 0 to 10, in either set of digits and with either mark", () => {
    for (const [text, number] of [
      ["६", 6],
      ["4,5", 4.5],
      ["१०", 10],
      [" 7.25 ", 7.25],
    ] as const) {
      expect(numberOf(given(text), "note")).toEqual({ ok: true, value: number });
    }
    for (const text of ["", "11", "-1", "1e1", "NaN", "0x5", "six", "5 6"]) {
      expect(numberOf(given(text), "note").ok, text).toBe(false);
    }
  });

  it("are whole counts, and choices are among the few", () => {
    expect(countOf(given("२०"), "note")).toEqual({ ok: true, value: 20 });
    for (const text of ["", "2.5", "-3", "1234567890"]) {
      expect(countOf(given(text), "note").ok, text).toBe(false);
    }
    expect(choiceOf(given("b"), "note", ["a", "b"])).toEqual({ ok: true, value: "b" });
    expect(choiceOf(given("toString"), "note", ["a", "b"]).ok).toBe(false);
  });
});
