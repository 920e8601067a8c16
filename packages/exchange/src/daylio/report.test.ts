import { expect, it } from "vitest";
import { moodKey, openReport, placeOfMood } from "./report.ts";

it("knows the five moods Daylio begins with, and lets a person's own word stand before them", () => {
  const places = ["rad", "good", "meh", "bad", "awful"].map(
    (name) => placeOfMood(name, new Map())?.pleasantness,
  );
  expect(places).toEqual([9, 7, 5, 3, 1]);
  expect(placeOfMood(" Good ", new Map())).toEqual({ pleasantness: 7 });
  expect(placeOfMood("good", new Map([["good", { pleasantness: 4 }]]))).toEqual({
    pleasantness: 4,
  });
  for (const name of ["", "helpless", "__proto__", "constructor"]) {
    expect(placeOfMood(name, new Map()), name).toBeUndefined();
  }
});

it("takes one mood for one, however it is spelled and spaced", () => {
  expect(moodKey("Caf\u0065\u0301 ")).toBe(moodKey("caf\u00e9"));
});

it("counts moods, most frequent first, under the name they were first met by", () => {
  const report = openReport();
  const day = 20_000 as Parameters<typeof report.entry>[0];
  for (const mood of ["Tired", "good", "tired ", "tired", "__proto__", ""]) {
    report.entry(day, mood, mood === "good");
  }
  expect(report.close().moods).toEqual([
    { name: "Tired", count: 3, isPlaced: false },
    { name: "__proto__", count: 1, isPlaced: false },
    { name: "good", count: 1, isPlaced: true },
  ]);
  expect(report.close()).toMatchObject({ entries: 6, firstDay: day, lastDay: day });
});
