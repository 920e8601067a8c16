import { addDays, type Day, dayFromCount, wallClock } from "@lichen/base";
import { whenOfRecord } from "@lichen/core";
import { checkInDrafts, fakeClock, openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { eraseEntry, findEntry, hideEntries, showEntries } from "./edit-entry.ts";
import { eraseLongHidden, HIDDEN_DAYS, longHidden } from "./erase-long-hidden.ts";
import { allEntries, indexEntries, listEntries } from "./look-back.ts";
import { momentNow, recordCheckIn } from "./record-check-in.ts";
import { lastSafeCopy, noteSafeCopy } from "./safe-copy.ts";
import { dayStartOf, decide } from "./settings.ts";

const DAY = 86_400_000;

async function checkIn(notebook: Notebook, note: string) {
  const kept = await recordCheckIn(notebook, { note });
  const record = kept.ok ? notebook.life.record(kept.value) : undefined;
  if (!record) throw new Error("the check-in was to be kept");
  return record;
}

it("keeps whatever it said it kept, word for word, over a restart", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  const kept = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(checkInDrafts(), async (draft) => {
      const id = await recordCheckIn(notebook, draft);
      if (!id.ok) return;
      const record = notebook.life.record(id.value);
      kept.set(id.value, JSON.stringify([...(record?.fields ?? [])]));
    }),
    { numRuns: 60 },
  );
  const again = await openMemoryNotebook({ seed: 2, disk, thorough: true });
  const read = [...again.notebook.life.records()].map(
    ({ id, fields }) => [id, JSON.stringify([...fields])] as const,
  );
  expect(new Map(read)).toEqual(kept);
});

it("gives the small hours to the day before, by the person's own day start", async () => {
  const clock = fakeClock(Date.UTC(2026, 10, 23, 21, 0)); // 02:30 of the 24th in Kolkata.
  const { notebook } = await openMemoryNotebook({ seed: 1, clock });
  const late = momentNow(notebook);
  await decide(notebook, { dayStart: 120 });
  const early = momentNow(notebook);
  expect(late.ok && early.ok && early.value.day - late.value.day).toBe(1);
  expect(late.ok && late.value.minute).toBe(1_590);
});

it("takes a day start that is out of range for the usual one", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await decide(notebook, { dayStart: 5_000 });
  expect(dayStartOf(notebook)).toBe(240);
});

it("keeps a check-in on the day the wall shows, less the hours before the day starts, around changes of the clock", async () => {
  const clock = fakeClock();
  const { notebook } = await openMemoryNotebook({ seed: 1, clock });
  const zones = ["America/New_York", "Europe/London", "Asia/Kolkata", "Australia/Lord_Howe"];
  for (const zone of [...zones, "America/Sao_Paulo", "Pacific/Apia", "Africa/Casablanca"]) {
    clock.travel(zone);
    for (const [month, date] of [
      [2, 8],
      [2, 29],
      [3, 5],
      [9, 4],
      [9, 25],
      [10, 1],
    ] as const) {
      for (let hour = 0; hour < 24; hour += 5) {
        clock.set(Date.UTC(2026, month, date, hour, 30));
        const kept = await recordCheckIn(notebook, { note: "now" });
        const record = kept.ok ? notebook.life.record(kept.value) : undefined;
        const wall = wallClock(clock.now(), zone);
        if (!record || !wall.ok) throw new Error("a check-in and a wall clock were expected");
        const isSmallHour = wall.value.minute < 240;
        expect(whenOfRecord(record)).toEqual({
          day: addDays(wall.value.day, isSmallHour ? -1 : 0),
          minute: wall.value.minute + (isSmallHour ? 1_440 : 0),
          zone,
        });
      }
    }
  }
});

it("finds an entry by its name or a beginning that no other has", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const record = await checkIn(notebook, "one");
  expect(findEntry(notebook, record.id.toUpperCase())).toEqual({ ok: true, value: record });
  expect(findEntry(notebook, record.id.slice(0, 6)).ok).toBe(true);
  expect(findEntry(notebook, record.id.slice(0, 3)).ok).toBe(false);
  expect(findEntry(notebook, "zzzzzz").ok).toBe(false);
});

it("lists latest first, between days, and the hidden only when asked", async () => {
  const { notebook, clock } = await openMemoryNotebook({ seed: 1 });
  const first = await checkIn(notebook, "one");
  clock.pass(DAY);
  const second = await checkIn(notebook, "two");
  clock.pass(DAY);
  const third = await checkIn(notebook, "three");
  await hideEntries(notebook, [second]);
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  expect(idsOf(listEntries(notebook))).toEqual([third.id, first.id]);
  expect(idsOf(listEntries(notebook, { hidden: true }))).toEqual([third.id, second.id, first.id]);
  expect(idsOf(allEntries(notebook))).toEqual([first.id, second.id, third.id]);
  const day = whenOfRecord(first)?.day;
  expect(day !== undefined && idsOf(listEntries(notebook, { to: day }))).toEqual([first.id]);
  expect(listEntries(notebook, { kind: "goal" })).toEqual([]);
});

it("finds words by their beginning in either script, and feelings by what they are called", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await checkIn(notebook, "आज ज़रूरत थी आराम की");
  await checkIn(notebook, "Café in the rain");
  await recordCheckIn(notebook, { feelings: ["anxious"] });
  const index = indexEntries(listEntries(notebook));
  expect(index.find("जरूरत")).toHaveLength(1);
  expect(index.find("cafe rai")).toHaveLength(1);
  expect(index.find("घबराहट")).toHaveLength(1);
  expect(index.find("nothing like it")).toHaveLength(0);
});

it("lets go of what was hidden after 30 days of use, and not after a long time away", async () => {
  const { notebook, clock } = await openMemoryNotebook({ seed: 1 });
  const record = await checkIn(notebook, "let this go");
  await hideEntries(notebook, [record]);
  clock.pass(400 * DAY);
  expect(longHidden(notebook)).toEqual([]);
  for (let day = 1; day <= HIDDEN_DAYS; day++) {
    expect(longHidden(notebook)).toEqual([]);
    clock.pass(DAY);
    await checkIn(notebook, `day ${day}`);
    await checkIn(notebook, "the same day");
  }
  expect(await eraseLongHidden(notebook)).toEqual({ ok: true, value: 1 });
  expect(notebook.life.isErased(record.id)).toBe(true);
  expect(await eraseLongHidden(notebook)).toEqual({ ok: true, value: 0 });
});

it("does not count days of before, though the clock stood years back when something was hidden", async () => {
  const { notebook, clock } = await openMemoryNotebook({ seed: 1 });
  for (let day = 0; day < 40; day++) {
    await checkIn(notebook, `day ${day}`);
    clock.pass(DAY);
  }
  const record = await checkIn(notebook, "hidden under a wrong clock");
  const now = clock.now();
  clock.pass(-3_650 * DAY);
  await hideEntries(notebook, [record]);
  clock.set(now + DAY);
  expect(longHidden(notebook)).toEqual([]);
});

it("what is shown again waits anew when it is hidden again", async () => {
  const { notebook, clock } = await openMemoryNotebook({ seed: 1 });
  const record = await checkIn(notebook, "here and there");
  await hideEntries(notebook, [record]);
  for (let day = 0; day < 20; day++) {
    clock.pass(DAY);
    await checkIn(notebook, `day ${day}`);
  }
  const hidden = notebook.life.record(record.id);
  if (hidden) await showEntries(notebook, [hidden]);
  const shown = notebook.life.record(record.id);
  if (shown) await hideEntries(notebook, [shown]);
  for (let day = 0; day < 20; day++) {
    clock.pass(DAY);
    await checkIn(notebook, `later ${day}`);
  }
  expect(longHidden(notebook)).toEqual([]);
});

it("counts what is in no safe copy, also after an erase and under a wrong clock", async () => {
  const { notebook, clock } = await openMemoryNotebook({ seed: 1 });
  const records = [await checkIn(notebook, "one"), await checkIn(notebook, "two")];
  expect(lastSafeCopy(notebook)).toEqual({ at: undefined, since: 2 });
  const at = clock.now();
  await noteSafeCopy(notebook);
  expect(lastSafeCopy(notebook)).toEqual({ at, since: 0 });
  clock.pass(1_000);
  await checkIn(notebook, "three");
  expect(lastSafeCopy(notebook)).toEqual({ at, since: 1 });
  for (const record of records) await eraseEntry(notebook, record);
  expect(lastSafeCopy(notebook).since).toBeGreaterThanOrEqual(3);
});

/** A day by its count; a test gives only counts that are days. */
function dayOf(count: number): Day {
  const day = dayFromCount(count);
  if (!day.ok) throw new Error("not a day");
  return day.value;
}

it("keeps a check-in at a moment that is given", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const when = { day: dayOf(19_000), minute: null, zone: "Asia/Kolkata" };
  const kept = await recordCheckIn(notebook, { note: "long ago" }, when);
  const record = kept.ok ? notebook.life.record(kept.value) : undefined;
  expect(record && whenOfRecord(record)).toEqual(when);
});
