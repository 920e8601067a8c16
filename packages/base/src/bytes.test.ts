import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bytesFromBase64url,
  bytesFromHex,
  bytesToBase64url,
  bytesToHex,
  joinBytes,
  sameBytes,
  textFromUtf8,
  utf8,
} from "./bytes.ts";

const someBytes = fc.uint8Array({ maxLength: 80 });

describe("hexadecimal", () => {
  it("comes back as it went", () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const read = bytesFromHex(bytesToHex(bytes));
        expect(read.ok && [...read.value]).toEqual([...bytes]);
        expect(bytesToHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
      }),
    );
  });

  it("refuses odd lengths and other letters", () => {
    for (const text of ["a", "0g", "0x00", " 00"]) expect(bytesFromHex(text).ok).toBe(false);
  });
});

describe("base64url", () => {
  it("is what Node writes, and comes back", () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const text = bytesToBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        const read = bytesFromBase64url(text);
        expect(read.ok && [...read.value]).toEqual([...bytes]);
      }),
    );
  });

  it("has one spelling for each byte string: whatever is read is written the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."AQgwzZ09-_=+/ ".split("")) }), (text) => {
        const read = bytesFromBase64url(text);
        if (read.ok) expect(bytesToBase64url(read.value)).toBe(text);
      }),
    );
    for (const text of ["A", "AB", "AAB", "AA==", "A+/A"]) {
      expect(bytesFromBase64url(text).ok, text).toBe(false);
    }
  });
});

describe("bytes", () => {
  it("are the same when they are, whatever array they live in", () => {
    fc.assert(
      fc.property(someBytes, someBytes, (a, b) => {
        expect(sameBytes(a, b)).toBe(bytesToHex(a) === bytesToHex(b));
        expect(bytesToHex(joinBytes(a, b))).toBe(bytesToHex(a) + bytesToHex(b));
      }),
    );
  });
});

describe("UTF-8", () => {
  it("holds any well-formed text, a byte order mark included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = textFromUtf8(utf8(`\ufeff${text}`));
        expect(read.ok && read.value).toBe(`\ufeff${text}`);
      }),
    );
  });

  it("refuses bytes that are not UTF-8", () => {
    expect(textFromUtf8(Uint8Array.of(0xc3, 0x28)).ok).toBe(false);
    expect(textFromUtf8(Uint8Array.of(0xed, 0xa0, 0x80)).ok).toBe(false);
  });
});
