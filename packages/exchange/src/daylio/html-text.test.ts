import fc from "fast-check";
import { expect, it } from "vitest";
import { textFromHtml } from "./html-text.ts";

it("leaves text without tags or entities exactly as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      if (/[<&]/.test(text)) return;
      expect(textFromHtml(text)).toBe(text);
    }),
  );
});

it("reads lists, breaks and entities, and no entity that is none", () => {
  expect(textFromHtml("<ul><li>one</li><li>two</li></ul>")).toBe("- one\n- two");
  expect(textFromHtml("a&lt;b&gt; &unknown; &#0; &#xD800; &amp;amp;")).toBe(
    "a<b> &unknown; &#0; &#xD800; &amp;",
  );
  expect(textFromHtml("<p>one</p><p>two</p>")).toBe("one\ntwo");
});

it("finishes on a million letters made to tire it", () => {
  const pieces = [
    "<",
    "<b",
    "<b ",
    "&#",
    "<b x",
    "</",
    "<<b>",
    " ",
    "\t ",
    "<br> ",
    "&nbsp;",
    "\n",
  ];
  for (const piece of pieces) {
    const text = `<${piece.repeat(1_000_000 / piece.length)}x`;
    expect(textFromHtml(text).endsWith("x"), piece).toBe(true);
  }
});

it("cuts white space at the ends of lines and nowhere else, as its slow twin does", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab \t\n".split("")) }), (text) => {
      const slow = `${text}<`
        .replace(/[ \t]+\n/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
      expect(textFromHtml(`${text}<`)).toBe(slow);
    }),
  );
});
