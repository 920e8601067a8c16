import { partsOfDay } from "@lichen/base";
import { dayFacts } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { writeDemoLife } from "../demo/write-demo-life.ts";
import { hideEntries } from "./edit-entry.ts";
import { listEntries } from "./look-back.ts";
import { momentNow } from "./record-check-in.ts";
import { leaveOutOfJar } from "./victories.ts";
import { recordVictory } from "./victory.ts";
import { practiceUpTo, yearSoFar, yearsOf } from "./year-so-far.ts";

async function lived(days: number) {
  const { notebook } = await openMemoryNotebook({ seed: 3 });
  const now = momentNow(notebook);
  if (!now.ok) throw new Error(now.problem.kind);
  const today = now.value.day;
  if (days > 0) await writeDemoLife(notebook, { seed: 3, days, today, speaks: "en" });
  const thisYear = partsOfDay(today).year;
  const tell = (year = thisYear) => {
    const entries = listEntries(notebook);
    return yearSoFar(notebook, { entries, facts: dayFacts(entries) }, { year, today });
  };
  return { notebook, today, thisYear, tell };
}

it("counts a year up to today, and every number with the days it comes from", async () => {
  const { notebook, today, tell } = await lived(420);
  const year = tell();
  if (!year.ok) throw new Error(year.problem.kind);
  const { from, to, days, daysWithEntry, answers, words } = year.value;
  expect(to).toBe(today);
  expect(days).toBe(to - from + 1);
  expect(daysWithEntry).toBeLessThanOrEqual(days);
  for (const { median, days: of } of answers) {
    expect(median >= 0 && median <= 10 && of > 0 && of <= daysWithEntry).toBe(true);
  }
  expect(words.length).toBeGreaterThan(0);
  expect(words.every(({ day }) => day >= from && day <= to)).toBe(true);
  const entries = listEntries(notebook);
  expect(yearsOf(dayFacts(entries)).length).toBe(2);
  expect(practiceUpTo({ entries }, from).every(({ day }) => day <= from)).toBe(true);
});

it("has no words that are out of sight or out of the jar, and none of what is erased", async () => {
  const { notebook, tell } = await lived(0);
  const told = async () => {
    const year = tell();
    return year.ok ? year.value.words.map(({ text }) => text) : [];
  };
  const kept: string[] = [];
  for (const text of ["rice for two", "the long stairs", "a call"]) {
    const victory = await recordVictory(notebook, { text });
    if (!victory.ok) throw new Error(victory.problem.kind);
    kept.push(victory.value);
    if (text === "a call") await leaveOutOfJar(notebook, victory.value, true);
  }
  expect((await told()).toSorted()).toEqual(["rice for two", "the long stairs"]);
  const hidden = listEntries(notebook).filter(({ id }) => id === kept[0]);
  await hideEntries(notebook, hidden);
  expect(await told()).toEqual(["the long stairs"]);
});

it("has nothing to say of a year that has not come", async () => {
  const { thisYear, tell } = await lived(0);
  expect(tell(thisYear + 1)).toEqual({ ok: false, problem: { kind: "day-to-come" } });
});
