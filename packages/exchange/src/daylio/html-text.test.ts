import fc from "fast-check";
import { expect, it } from "vitest";
import { minuteFromClock } from "./clock-time.ts";
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
  for (const piece of ["<", "<b", "<b ", "&#", "<b x", "</", "<<b>"]) {
    expect(textFromHtml(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThan(0);
  }
});

it("knows every minute of a day in both ways of writing it", () => {
  for (let minute = 0; minute < 1440; minute++) {
    const [hour, past] = [Math.floor(minute / 60), String(minute % 60).padStart(2, "0")];
    expect(minuteFromClock(`${hour}:${past}`)).toBe(minute);
    const half = hour < 12 ? "AM" : "PM";
    expect(minuteFromClock(`${hour % 12 === 0 ? 12 : hour % 12}:${past} ${half}`)).toBe(minute);
  }
  for (const none of ["", "9", "24:00", "9:60", "13:00 PM", "0:30 AM", "9:00 xm", "nine"]) {
    expect(minuteFromClock(none), none).toBeUndefined();
  }
});
