import { dayToText, type Json } from "@lichen/base";
import { daylioFile } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Incoming, readDaylio } from "./daylio.ts";
import type { MoodPlace } from "./report.ts";

const OLD = "full_date,date,weekday,time,mood,activities,note_title,note";
const NEW = "full_date,date,weekday,time,mood,activities,scales,note_title,note";

function read(text: string, moods: ReadonlyMap<string, MoodPlace> = new Map()) {
  const reader = readDaylio({ zone: "Asia/Kolkata", moods });
  const fed = reader.feed(text);
  if (!fed.ok) return { problem: fed.problem.kind } as const;
  const ended = reader.end();
  if (!ended.ok) return { problem: ended.problem.kind };
  return { incoming: [...fed.value, ...ended.value.last], report: ended.value.report };
}

function entries(text: string, moods?: ReadonlyMap<string, MoodPlace>) {
  const { incoming, report, problem } = read(text, moods);
  if (!incoming || !report) throw new Error(problem);
  return { incoming, report };
}

const only = (text: string): Incoming => {
  const [first, ...rest] = entries(text).incoming;
  if (!first || rest.length > 0) throw new Error("one entry was expected");
  return first;
};

describe("the CSV of Daylio", () => {
  it("is read in its old layout and in the one with scales", () => {
    const old = only(
      `${OLD}\n2022-10-30,October 30,Sunday,10:04 AM,good,"walk | tea","Title","A note"`,
    );
    expect(dayToText(old.when.day)).toBe("2022-10-30");
    expect(old.when).toMatchObject({ minute: 604, zone: "Asia/Kolkata" });
    expect(old.fields).toMatchObject({
      pleasantness: 7,
      tags: ["walk", "tea"],
      title: "Title",
      note: "A note",
      mood: "good",
    });
    const fresh = only(
      `${NEW}\n2026-04-12,April 12,Sunday,14:03,rad,"","Sleep Quality: 8/10 points | Sleep Time: 8:00","",""`,
    );
    expect(fresh.fields).toMatchObject({
      scales: ["Sleep Quality: 8/10 points", "Sleep Time: 8:00"],
    });
  });

  it("is read by its header, in any order, with columns it does not know kept and named", () => {
    const { incoming, report } = entries("Note,MOOD,Full_Date,weather\nhello,meh,2024-05-09,rain");
    expect(report.unknownColumns).toEqual(["weather"]);
    expect(incoming[0]?.fields).toMatchObject({
      note: "hello",
      pleasantness: 5,
      source: { row: { weather: "rain" } },
    });
    expect(incoming[0]?.when.minute).toBeNull();
  });

  it("takes the day from full_date alone, whatever language the rest is in", () => {
    const entry = only(`${OLD}\n2024-05-30,30 मई,गुरुवार,शाम,bad,,,`);
    expect(dayToText(entry.when.day)).toBe("2024-05-30");
    expect(entry.when.minute).toBeNull();
  });

  it("understands the times phones write, and names the lines of those it does not", () => {
    const time = (text: string) => only(`${OLD}\n2024-05-30,,,${text},bad,,,`).when.minute;
    expect(time("10:04 AM")).toBe(604);
    expect(time("6:50 pm")).toBe(1_130);
    expect(time("14:03")).toBe(843);
    expect(time("12:00 AM")).toBe(0);
    expect(time("12:30 PM")).toBe(750);
    expect(time("6:50\u202fPM")).toBe(1_130);
    expect(time("१४:०३")).toBe(843);
    expect(
      entries(`${OLD}\n2024-05-30,,,25:00,bad,,,\n2024-05-30,,,soon,bad,,,`).report.doubtfulTimes,
    ).toEqual([2, 3]);
  });

  it("keeps a mood of the person's own by its name, without a number, until they place it", () => {
    const text = `${OLD}\n2024-05-30,,,9:00,helpless ,,,`;
    const { incoming, report } = entries(text);
    expect(incoming[0]?.fields).not.toHaveProperty("pleasantness");
    expect(incoming[0]?.fields).toMatchObject({ mood: "helpless" });
    expect(report.moods).toEqual([{ name: "helpless", count: 1, isPlaced: false }]);
    const placed = entries(text, new Map([["helpless", { pleasantness: 2 }]]));
    expect(placed.incoming[0]?.fields).toMatchObject({ pleasantness: 2 });
    expect(placed.report.moods[0]?.isPlaced).toBe(true);
  });

  it("turns the simple HTML of a note into text, and leaves what is not HTML", () => {
    const note = (html: string) =>
      only(`${OLD}\n2024-05-30,,,9:00,bad,,,"${html.replaceAll('"', '""')}"`).fields.note;
    expect(note("a<br>b<br/>c")).toBe("a\nb\nc");
    expect(note("<b>strong</b> &amp; <i>soft</i>&nbsp;&#128512;")).toBe("**strong** & _soft_ 😀");
    expect(note("1 < 2 and 3 > 2")).toBe("1 < 2 and 3 > 2");
    expect(note("<script>alert(1)</script>")).toBe("<script>alert(1)</script>");
  });

  it("keeps the untouched row with each entry, formulas and magic names as the text they are", () => {
    const text = `${OLD},__proto__\n2024-05-30,,,9:00,__proto__,"=cmd|calc",,"@SUM(A1)",x`;
    const entry = only(text);
    expect(entry.fields).toMatchObject({
      tags: ["=cmd", "calc"],
      note: "@SUM(A1)",
      mood: "__proto__",
    });
    const source = entry.fields.source as { row: Record<string, Json> };
    expect(Object.getOwnPropertyDescriptor(source.row, "__proto__")?.value).toBe("x");
    expect(Object.getPrototypeOf(source.row)).toBe(Object.prototype);
    expect(source.row.activities).toBe("=cmd|calc");
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("lists every row it could not read, with its line and its reason, and reads all the others", () => {
    const { incoming, report } = entries(
      [
        OLD,
        "2024-02-30,,,9:00,bad,,,",
        "",
        "2024-03-01,,,9:00,,,,",
        "lonely",
        "2024-03-02,,,9:00,good,,,fine",
      ].join("\n"),
    );
    expect(report.without.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "date-not-understood"],
      [4, "nothing-in-it"],
      [5, "too-few-columns"],
    ]);
    expect(incoming).toHaveLength(1);
  });

  it("says what a file is when it is not this one", () => {
    expect(read("")).toEqual({ problem: "empty-file" });
    expect(read("PK\u0003\u0004rest")).toEqual({ problem: "daylio-backup" });
    expect(read("date,value\n2024-01-01,3")).toEqual({ problem: "not-daylio" });
    expect(read('{"version":15}')).toEqual({ problem: "not-daylio" });
    expect(entries(OLD).incoming).toEqual([]);
  });

  it("reads a semicolon or a tab where a program put one", () => {
    for (const mark of [";", "\t"]) {
      const text = [OLD, "2024-05-30,,,9:00,good,walk,,a note"].join("\n").replaceAll(",", mark);
      expect(only(text).fields).toMatchObject({ tags: ["walk"], note: "a note" });
    }
  });

  it("gives the same row the same key in both layouts, and twins different ones", () => {
    const old = entries(`${OLD}\n2024-05-30,May 30,Thursday,9:00,good,walk,T,N`);
    const fresh = entries(
      `${NEW}\n2024-05-30,30 May,गुरुवार,9:00,good,walk,"",T,N\n2024-05-30,,,9:00,good,walk,"",T,N`,
    );
    expect(fresh.incoming[0]?.sourceKey).toBe(old.incoming[0]?.sourceKey);
    expect(new Set(fresh.incoming.map(({ sourceKey }) => sourceKey)).size).toBe(2);
  });

  it("never throws, whatever it is fed, and accounts for every row", () => {
    const cell = fc.oneof(
      fc.constantFrom("2024-05-30", "9:00", "good", "", '"', "<b>", "__proto__", "|", "a\nb"),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }), (rows) => {
        const text = [OLD, ...rows.map((row) => row.join(","))].join("\n");
        const { incoming, report } = read(text);
        if (report) expect(incoming).toHaveLength(report.entries);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the same however it is cut into pieces, whatever its marks and line ends", () => {
    const rows = [
      NEW,
      '2026-04-12,April 12,Sunday,14:03,rad,"walk | tea","Sleep Time: 8:00",T,"one\ntwo"',
      "2026-04-11,11 April,शनिवार,6:50 pm,helpless ,,,,=1+1",
      "2026-02-30,,,9:00,bad,,,,",
    ].join("\r\n");
    const cut = fc.array(fc.nat({ max: rows.length }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(",", ";", "\t"), cut, fc.boolean(), (mark, cuts, hasBom) => {
        const text = (hasBom ? "\ufeff" : "") + rows.replaceAll(",", mark);
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const reader = readDaylio({ zone: "UTC", moods: new Map() });
        const incoming = places.slice(1).flatMap((to, i) => {
          const fed = reader.feed(text.slice(places[i], to));
          return fed.ok ? fed.value : [];
        });
        const ended = reader.end();
        if (!ended.ok) throw new Error(ended.problem.kind);
        const whole = readDaylio({ zone: "UTC", moods: new Map() });
        const first = whole.feed(text);
        const last = whole.end();
        if (!first.ok || !last.ok) throw new Error("the whole was not read");
        expect([...incoming, ...ended.value.last]).toEqual([...first.value, ...last.value.last]);
        expect(ended.value.report).toEqual(last.value.report);
        expect(ended.value.report.entries).toBe(2);
        expect(reader.held()).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("says what another file is, letter by letter, and does not hold it", () => {
    const reader = readDaylio({ zone: "UTC", moods: new Map() });
    const fed = [..."PK\u0003"].map((letter) => reader.feed(letter));
    expect(fed.map(({ ok }) => ok)).toEqual([true, true, false]);
    const endless = readDaylio({ zone: "UTC", moods: new Map() });
    let most = 0;
    for (let i = 0; i < 100; i++) {
      endless.feed("x".repeat(1_000_000));
      most = Math.max(most, endless.held());
    }
    expect(most).toBeLessThanOrEqual(1_100_000);
    expect(endless.end()).toMatchObject({ problem: { kind: "not-daylio" } });
  });

  it("loses no cell to a column without a name, or with a name twice", () => {
    const text = `full_date,mood,note,note,\n2024-05-30,good,first,second,third,fourth`;
    const { incoming, report } = entries(text);
    expect(incoming[0]?.fields).toMatchObject({
      note: "first",
      source: {
        row: { note: "first", "column 4": "second", "column 5": "third", "column 6": "fourth" },
      },
    });
    expect(report.unknownColumns).toEqual([]);
  });

  it("keeps what a trailing comma, a blank row and a missing time leave of a file", () => {
    const text = `${OLD},\n\n2024-05-30,,,,good,,,here,\n  \n2024-05-31,,,9:00,good,,,,\n`;
    const { incoming, report } = entries(text);
    expect(incoming.map(({ when }) => when.minute)).toEqual([null, 540]);
    expect(report.unknownColumns).toEqual([]);
    expect(report.doubtfulTimes).toEqual([]);
    expect(report.without.map(({ reason }) => reason)).toEqual(["too-few-columns"]);
  });

  it("reads years of a made-up diary, all but the rows no entry can be made of", () => {
    const text = daylioFile({ seed: 4, days: 700, perDay: 4 });
    expect(daylioFile({ seed: 4, days: 700, perDay: 4 })).toBe(text);
    const { incoming, report } = entries(text);
    expect(report.entries).toBeGreaterThan(2_790);
    expect(new Set(report.without.map(({ reason }) => reason))).toEqual(
      new Set(["date-not-understood", "nothing-in-it", "too-few-columns"]),
    );
    expect(report.doubtfulTimes.length).toBeGreaterThan(0);
    expect(report.moods.map(({ name }) => name)).toContain("__proto__");
    expect(new Set(incoming.map(({ sourceKey }) => sourceKey)).size).toBe(incoming.length);
  });
});
