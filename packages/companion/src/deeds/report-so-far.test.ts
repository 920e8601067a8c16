import { addDays, type Day } from "@lichen/base";
import { report } from "@lichen/content/app/en/report";
import { reportPaper } from "@lichen/content/paper/report-paper";
import { dayFacts, REPORT_SECTIONS } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { writeDemoLife } from "../demo/write-demo-life.ts";
import { hideEntries } from "./edit-entry.ts";
import { listEntries } from "./look-back.ts";
import { keepMeasure } from "./measures.ts";
import { quantileOf } from "./quantile-of.ts";
import { momentNow, recordCheckIn } from "./record-check-in.ts";
import { coverageOf, reportSoFar } from "./report-so-far.ts";

async function lived(days: number) {
  const { notebook } = await openMemoryNotebook({ seed: 5 });
  const now = momentNow(notebook);
  if (!now.ok) throw new Error(now.problem.kind);
  const today = now.value.day;
  if (days > 0) await writeDemoLife(notebook, { seed: 5, days, today, speaks: "en" });
  const tell = (from: Day, to: Day = today) => {
    const entries = listEntries(notebook);
    return reportSoFar(notebook, { entries, facts: dayFacts(entries) }, { from, to });
  };
  return { notebook, today, tell };
}

const onPaper = (facts: ReturnType<typeof reportSoFar>): string =>
  JSON.stringify(
    reportPaper(
      facts,
      { sections: new Set(REPORT_SECTIONS), name: "", talkAbout: "", today: facts.to },
      { words: report.paper, techniqueName: () => undefined },
    ),
  );

it("counts a made-up life, and says nothing of days outside the span", async () => {
  const { today, tell } = await lived(200);
  const from = addDays(today, -90);
  const facts = tell(from);
  expect(facts.coverage.days).toBe(91);
  expect(facts.coverage.daysWithCheckIn).toBeGreaterThan(40);
  expect(facts.weeks).toHaveLength(13);
  expect(facts.answers.length).toBe(4);
  for (const { low, median, high, days } of facts.answers) {
    expect(low <= median && median <= high && low >= 0 && high <= 10).toBe(true);
    expect(days).toBeLessThanOrEqual(91);
  }
  const later = tell(addDays(today, 1), addDays(today, 91));
  expect(later.coverage).toMatchObject({ daysWithCheckIn: 0, checkIns: 0, gap: undefined });
  expect([later.answers, later.weeks, later.practised, later.goals]).toEqual([[], [], [], []]);
});

it("holds no note, and nothing of what is out of sight", async () => {
  const { notebook, today, tell } = await lived(60);
  const kept = await recordCheckIn(notebook, { note: "the secret orchard", kindness: 9 });
  if (!kept.ok) throw new Error(kept.problem.kind);
  const before = onPaper(tell(addDays(today, -90)));
  expect(before).not.toContain("orchard");
  const goals = [...notebook.life.records()].filter(({ kind }) => kind === "goal");
  await hideEntries(notebook, [...listEntries(notebook), ...goals]);
  const facts = tell(addDays(today, -90));
  expect(facts.coverage.checkIns).toBe(0);
  expect(onPaper(facts)).toBe(onPaper((await lived(0)).tell(addDays(today, -90))));
});

it("leaves a hidden goal out, its steps being in sight", async () => {
  const { notebook, today, tell } = await lived(120);
  const { goals } = tell(addDays(today, -119));
  expect(goals.length).toBeGreaterThan(0);
  const records = [...notebook.life.records()].filter(({ kind }) => kind === "goal");
  await hideEntries(notebook, records);
  expect(tell(addDays(today, -119)).goals).toEqual([]);
});

it("has questionnaires only where some were answered in the span, by their printed names", async () => {
  const { notebook, today, tell } = await lived(0);
  expect(tell(addDays(today, -90)).measures).toEqual([]);
  const draft = { measure: "who-5", answers: [3, 3, 3, 3, 3], at: undefined } as const;
  expect((await keepMeasure(notebook, draft)).ok).toBe(true);
  const facts = tell(addDays(today, -90));
  expect(facts.measures).toMatchObject([
    { least: 0, most: 100, answers: [{ day: today, value: 60 }], change: "none-before" },
  ]);
  expect(onPaper(facts)).toContain("Questionnaires");
  expect(tell(addDays(today, -90), addDays(today, -1)).measures).toEqual([]);
});

it("says the longest gap of a week or more, as a slow look at every day does", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 40 })), (days) => {
      const records = days.map((day) => checkInOn(day));
      const { gap, daysWithCheckIn } = coverageOf(records, { from: 0 as Day, to: 40 as Day });
      let longest = 0;
      for (let day = 0, length = 0; day <= 40; day++) {
        length = days.includes(day) ? 0 : length + 1;
        longest = Math.max(longest, length);
      }
      expect(daysWithCheckIn).toBe(days.length);
      const wanted = longest >= 7 && days.length > 0 ? longest : undefined;
      expect(gap && gap.to - gap.from + 1).toBe(wanted);
    }),
  );
});

it("finds quantiles as R does: quantile(c(2,4,4,5,9,10), c(.25,.5,.75)) is 4, 4.5, 8", () => {
  expect([0.25, 0.5, 0.75].map((share) => quantileOf([9, 4, 2, 10, 5, 4], share))).toEqual([
    4, 4.5, 8,
  ]);
  expect(quantileOf([], 0.5)).toBeUndefined();
});

function checkInOn(day: number) {
  const when = { value: { day, minute: 600, zone: "Asia/Kolkata" }, at: 0, by: [] };
  return {
    id: `c${day}`,
    kind: "check-in",
    fields: new Map([["when", [when]]]),
    hidden: false,
    writtenAt: 0,
    changedAt: 0,
    operations: [],
  } as unknown as Parameters<typeof coverageOf>[0][number];
}
