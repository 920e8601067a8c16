import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLine } from "./plain-line.ts";
import type { Inline } from "./read-inline.ts";
import { type Block, readMarks } from "./read-marks.ts";

function saidIn(part: Inline): string {
  if (part.kind === "text" || part.kind === "code") return part.text;
  return part.kind === "link" ? `${part.text}${part.to}` : part.inner.map(saidIn).join("");
}

function said(block: Block): string {
  switch (block.kind) {
    case "rule":
      return "";
    case "code":
      return block.text;
    case "list":
      return block.items.map((item) => item.map(saidIn).join("")).join("\n");
    default:
      return block.inner.map(saidIn).join("");
  }
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, "");
const marked = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "#",
        "# ",
        "*",
        "**",
        "_",
        "`",
        "```",
        "- ",
        "1. ",
        "> ",
        "[",
        "](",
        ")",
        "\n",
        " ",
      ),
      fc.constantFrom(
        "<script>",
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "नमी",
        "rain",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("the marks of a page", () => {
  it("lose no letter, whatever was typed", () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(lettersOf(readMarks(text).map(said).join("\n"))).toBe(lettersOf(text));
      }),
    );
  });

  it("leave a plain line exactly as it is", () => {
    const plain = fc
      .stringMatching(/^[A-Za-z,.' ]{0,60}[A-Za-z]$/)
      .filter((text) => text.trim() === text);
    fc.assert(
      fc.property(plain, (text) => {
        expect(readMarks(text)).toEqual([{ kind: "paragraph", inner: [{ kind: "text", text }] }]);
      }),
    );
  });

  it("take a tag for letters", () => {
    expect(readMarks("<b onclick=x>hi</b>")).toEqual([
      { kind: "paragraph", inner: [{ kind: "text", text: "<b onclick=x>hi</b>" }] },
    ]);
  });

  it("read headings, emphasis, lists, quotes, code and links", () => {
    const blocks = readMarks(
      "# Rain\n\nIt was *wet* and **loud**, `x_y_z` snake_case.\n\n- tea\n- [a book](https://x.example)\n\n3. three\n4. four\n\n> go\n> slowly\n\n---\n\n```\na *b*\n```",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
      "list",
      "list",
      "quote",
      "rule",
      "code",
    ]);
    expect(blocks[1]).toEqual({
      kind: "paragraph",
      inner: [
        { kind: "text", text: "It was " },
        { kind: "lean", inner: [{ kind: "text", text: "wet" }] },
        { kind: "text", text: " and " },
        { kind: "strong", inner: [{ kind: "text", text: "loud" }] },
        { kind: "text", text: ", " },
        { kind: "code", text: "x_y_z" },
        { kind: "text", text: " snake_case." },
      ],
    });
    expect(blocks[2]).toMatchObject({
      items: [[{ text: "tea" }], [{ kind: "link", text: "a book", to: "https://x.example" }]],
    });
    expect(blocks[3]).toMatchObject({ from: 3 });
    expect(blocks[6]).toEqual({ kind: "code", text: "a *b*" });
  });

  it("finish on two hundred thousand letters made to tire them", () => {
    for (const tiring of ["*", "**a", "[", "[a](", "_a ", "`", "> ", "*a *", "- \n", "```\n"]) {
      const text = tiring.repeat(200_000 / tiring.length);
      expect(lettersOf(readMarks(text).map(said).join("")).length).toBe(lettersOf(text).length);
    }
  });

  it("show in a list of days the first line that says something", () => {
    expect(plainLine("\n---\n## Rain and tea\nmore")).toBe("Rain and tea");
    expect(plainLine("- one")).toBe("one");
    expect(plainLine("")).toBe("");
  });
});
