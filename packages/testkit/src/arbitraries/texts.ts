import fc from "fast-check";

/** Texts that break careless code: marks that reorder or hide, halves of letters, names of objects' own members. */
const HOSTILE = [
  "",
  " ",
  "\u0000",
  "\u202e\u2066reversed\u2069",
  "a\u200bb\u200c\u200d\u2060c\ufeff",
  "\ud800",
  "\udc00 alone",
  "end\ud83d",
  "__proto__",
  "constructor",
  "toString",
  "=1+1",
  '"quoted", with\r\na line',
  "<b>not bold</b>",
  "{name}",
  "👩🏽‍🚀🏳️‍🌈",
  "क्ष त्र ज्ञ ज़िंदगी हूँ",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
  "ﬁ Å Å ｆｕｌｌ",
  "\u2028\u2029",
];

/** A text a person could hardly type, and a file could well hold. */
export function hostileTexts(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: "binary", maxLength: 24 }),
    fc.string({ unit: "grapheme", maxLength: 24 }),
    fc
      .tuple(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8 }))
      .map(([hostile, plain]) => `${plain}${hostile}${plain}`),
    fc.integer({ min: 1_000, max: 60_000 }).map((length) => "long ".repeat(length / 5)),
  );
}
