/** What A4 leaves between margins of 13 mm, in CSS pixels (96 to an inch), and letters of 10 points. */
const WIDE = (210 - 26) * (96 / 25.4);
const HIGH = (297 - 26) * (96 / 25.4);
const LETTERS = 10 * (96 / 72);

/**
 * Whether a sheet takes more than one page of A4. It is laid out once more out of sight, as wide as
 * paper and in letters of paper, because the screen may be narrower and its letters larger.
 */
export function isLongerThanA4(sheet: HTMLElement): boolean {
  const copy = sheet.cloneNode(true) as HTMLElement; // A clone of an element is one of its kind.
  copy.setAttribute("aria-hidden", "true");
  Object.assign(copy.style, {
    position: "absolute",
    visibility: "hidden",
    insetBlockStart: "0",
    inlineSize: `${WIDE}px`,
    maxInlineSize: "none",
    padding: "0",
    border: "0",
    fontSize: `${LETTERS}px`,
    lineHeight: "1.35",
  });
  // Inside a box of no size, so that nothing beside the screen comes of it.
  const box = document.createElement("div");
  Object.assign(box.style, {
    position: "absolute",
    inlineSize: "0",
    blockSize: "0",
    overflow: "hidden",
  });
  box.append(copy);
  sheet.after(box);
  const high = copy.getBoundingClientRect().height;
  box.remove();
  return high > HIGH;
}
