import { type Day, dayFromText, utf8, weekdayOf } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarLine, calendarText } from "./calendar-line.ts";
import {
  type CalendarReminder,
  reachOfReminder,
  remindersToCalendar,
} from "./reminder-calendar.ts";

const friday = dayFromText("2026-11-27");
const FIRST = friday.ok ? friday.value : (0 as Day);
const NOW = Date.UTC(2026, 10, 27, 6, 30, 5);

const evening: CalendarReminder = {
  uid: "4f0c9c1e-8a54-4f4e-9b7e-0d2a4f1b7c11",
  title: "Tea; ten minutes, by the window",
  minute: 19 * 60 + 30,
  weekdays: [3, 1],
  weeks: 4,
  sequence: 0,
};

describe("reminders as a calendar", () => {
  it("are these very bytes", () => {
    const written = remindersToCalendar([evening], { firstDay: FIRST, now: NOW });
    expect(written).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Reminders//1.0//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:4f0c9c1e-8a54-4f4e-9b7e-0d2a4f1b7c11",
        "DTSTAMP:20261127T063005Z",
        "SEQUENCE:0",
        "DTSTART:20261130T193000",
        "DURATION:PT5M",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=8",
        "SUMMARY:Tea\\; ten minutes\\, by the window",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT0S",
        "DESCRIPTION:Tea\\; ten minutes\\, by the window",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("ring every day where no day is named, and fold a long Hindi title between letters", () => {
    const title = "रोज़ शाम को दस मिनट खिड़की के पास चाय, और फिर थोड़ी देर कुछ भी नहीं";
    const written = remindersToCalendar([{ ...evening, title, weekdays: [] }], {
      firstDay: FIRST,
      now: NOW,
    });
    expect(written).toContain("RRULE:FREQ=DAILY;COUNT=28\r\n");
    expect(written).toContain("DTSTART:20261127T193000\r\n");
    expect(written.replaceAll("\r\n ", "")).toContain(`SUMMARY:${calendarText(title)}\r\n`);
  });

  it("name no place, no app and nothing of why", () => {
    const written = remindersToCalendar([evening], { firstDay: FIRST, now: NOW });
    expect(written).not.toMatch(/lichen|mental|mood|health|TZID|Kolkata/i);
  });
});

describe("laws of the file", () => {
  const reminder: fc.Arbitrary<CalendarReminder> = fc.record({
    uid: fc.uuid(),
    title: fc.string({ unit: "grapheme", maxLength: 120 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
    weeks: fc.integer({ min: 1, max: 26 }),
    sequence: fc.nat({ max: 1_000 }),
  });
  const firstDay = fc.integer({ min: 20_000, max: 30_000 }).map((day) => day as Day);

  it("every line has at most 75 octets and ends with CRLF, and unfolding gives the text back", () => {
    fc.assert(
      fc.property(fc.array(reminder, { maxLength: 5 }), firstDay, (all, day) => {
        const written = remindersToCalendar(all, { firstDay: day, now: NOW });
        expect(written.endsWith("END:VCALENDAR\r\n")).toBe(true);
        expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of written.split("\r\n")) {
          expect(utf8(line).length).toBeLessThanOrEqual(75);
        }
        const lines = written.replaceAll("\r\n ", "").split("\r\n");
        const titles = lines.filter((line) => line.startsWith("SUMMARY:"));
        expect(titles).toEqual(all.map(({ title }) => `SUMMARY:${calendarText(title)}`));
        expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(all.length);
        expect(lines.filter((line) => line.startsWith("RRULE:"))).toHaveLength(all.length);
      }),
    );
  });

  it("always ends: its first day is one it rings on, and so is its last, after its count", () => {
    fc.assert(
      fc.property(reminder, firstDay, (each, day) => {
        const { times, first, last } = reachOfReminder(each, day);
        const rings = (on: number) =>
          each.weekdays.length === 0 || each.weekdays.includes(weekdayOf(on as Day));
        expect(first >= day && first < day + 7).toBe(true);
        expect(rings(first) && rings(last)).toBe(true);
        // The slow twin: every day is looked at.
        let counted = 0;
        for (let on: number = first; on <= last; on += 1) if (rings(on)) counted += 1;
        expect(counted).toBe(times);
        expect(last - first).toBeLessThan(each.weeks * 7);
      }),
    );
  });

  it("a text can be read back from its escaped form, whatever it holds", () => {
    const unescaped = (value: string) =>
      value.replaceAll(/\\(n|[\\;,])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const escaped = calendarText(text);
        expect(escaped).not.toMatch(/[\r\n]/);
        expect(calendarText(unescaped(escaped))).toBe(escaped);
      }),
    );
    expect(unescaped(calendarText("a\r\nb\\, c;"))).toBe("a\nb\\, c;");
  });

  it("a line of one letter more than fits is folded, and no letter is cut", () => {
    expect(calendarLine("x".repeat(75))).toBe(`${"x".repeat(75)}\r\n`);
    expect(calendarLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x\r\n`);
    expect(calendarLine(`${"x".repeat(73)}हक`)).toBe(`${"x".repeat(73)}\r\n हक\r\n`);
  });
});
