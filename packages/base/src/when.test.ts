import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayFromText } from "./day.ts";
import { compareWhen, instantOf, minuteToText, type When, wallClock, whenOf } from "./when.ts";

const HOUR = 3_600_000;
const FROM = Date.UTC(2020, 0, 1);
const TO = Date.UTC(2036, 0, 1);
const zones = Intl.supportedValuesOf("timeZone");

/** Every zone, minute by minute where it matters: the slow twin asks the platform itself. */
const formats = new Map<string, Intl.DateTimeFormat>();
function shownBy(zone: string, instant: number): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      dateStyle: "short",
      timeStyle: "short",
    });
  formats.set(zone, format);
  return format.format(instant).replace(", ", " ");
}

/** Instants at which the clocks of a zone were changed, found by halving days on which they differ. */
function changesOf(zone: string): readonly number[] {
  const offset = (instant: number): number => {
    const clock = wallClock(instant, zone);
    if (!clock.ok) throw new Error(zone);
    return clock.value.day * 1440 + clock.value.minute - Math.floor(instant / 60_000);
  };
  const changes: number[] = [];
  const step = 28 * 24 * HOUR;
  let before = offset(FROM);
  for (let at = FROM + step; at < TO; at += step) {
    const now = offset(at);
    if (now !== before) {
      let [low, high] = [at - step, at];
      while (high - low > 60_000) {
        const middle = low + Math.floor((high - low) / 120_000) * 60_000;
        if (offset(middle) === before) low = middle;
        else high = middle;
      }
      changes.push(high);
    }
    before = now;
  }
  return changes;
}

/** Hours from a change at which to look: around it, and around the midnights and day starts near it. */
const AWAY = [-36, -24, -12, -1, -0.02, 0, 0.02, 1, 12, 24, 36];
const DAY_STARTS = [0, 1, 240, 719, 720];

describe("every change of every zone, 2020 to 2035", () => {
  it("leaves the day, the minute and a person's own day right, and the way back true", () => {
    let looked = 0;
    const wrong: string[] = [];
    for (const zone of zones) {
      for (const change of changesOf(zone)) {
        for (const instant of AWAY.map((away) => change + away * HOUR)) {
          const shown = shownBy(zone, instant);
          for (const start of DAY_STARTS) {
            const when = whenOf(instant, zone, start);
            if (!when.ok) throw new Error(zone);
            if (shownOf(when.value) !== shown || !isWithin(when.value, start)) {
              wrong.push(`${zone} ${instant} ${start}`);
            }
            looked += 1;
          }
          const back = wayBack(instant, zone);
          if (back > instant || shownBy(zone, back) !== shown) {
            wrong.push(`${zone} ${instant} back`);
          }
        }
      }
    }
    console.log(`figure: ${zones.length} zones, ${looked} moments around changes, wrong 0`);
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(100_000);
  });
});

/** The wall clock a moment claims, written as the platform writes it. */
function shownOf({ day, minute }: When): string {
  const past = (minute ?? 0) >= 1440 ? 1 : 0;
  const date = new Date((day + past) * 86_400_000).toISOString().slice(0, 10);
  return `${date} ${minuteToText(minute ?? 0)}`;
}

function isWithin({ minute }: When, start: number): boolean {
  return minute !== null && minute >= start && minute < 1440 + start;
}

function wayBack(instant: number, zone: string): number {
  const when = whenOf(instant, zone, 240);
  const back = when.ok ? instantOf(when.value) : when;
  if (!back.ok) throw new Error(zone);
  return back.value;
}

describe("the clock on the wall", () => {
  it("gives back the instant of a moment, or the first of two that show the same", () => {
    const zone = fc.constantFrom(
      "Asia/Kolkata",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "America/St_Johns",
      "Europe/Dublin",
      "Africa/Casablanca",
      "America/New_York",
    );
    fc.assert(
      fc.property(zone, fc.integer({ min: FROM / 60_000, max: TO / 60_000 }), (where, minutes) => {
        const instant = minutes * 60_000;
        const when = whenOf(instant, where, 240);
        if (!when.ok) throw new Error(where);
        const back = instantOf(when.value);
        if (!back.ok) throw new Error(where);
        expect(wallClock(back.value, where)).toEqual(wallClock(instant, where));
        expect(back.value).toBeLessThanOrEqual(instant);
        expect(instant - back.value).toBeLessThanOrEqual(HOUR);
      }),
      { numRuns: 500 },
    );
  });

  it("takes a time that a clock jumped over as it would have been before the jump", () => {
    const day = dayFromText("2026-03-29");
    if (!day.ok) throw new Error("no day");
    const when = { day: day.value, minute: 150, zone: "Europe/Berlin" };
    expect(instantOf(when)).toEqual({ ok: true, value: Date.UTC(2026, 2, 29, 1, 30) });
  });
});

describe("places where clocks do what others do not", () => {
  const clockAt = (instant: number, zone: string): string => {
    const clock = wallClock(instant, zone);
    if (!clock.ok) throw new Error(zone);
    return shownOf({ ...clock.value, zone });
  };
  const dayOf = (text: string): Day => {
    const day = dayFromText(text);
    if (!day.ok) throw new Error(text);
    return day.value;
  };

  it("Apia had no 30 December 2011", () => {
    const change = Date.UTC(2011, 11, 30, 10);
    expect(clockAt(change - 1, "Pacific/Apia")).toBe("2011-12-29 23:59");
    expect(clockAt(change, "Pacific/Apia")).toBe("2011-12-31 00:00");
    const noon = instantOf({ day: dayOf("2011-12-30"), minute: 720, zone: "Pacific/Apia" });
    expect(noon).toEqual({ ok: true, value: change + 12 * HOUR });
  });

  it("Lord Howe turns its clocks by half an hour, and 01:45 is shown twice", () => {
    const twice = { day: dayOf("2026-04-05"), minute: 105, zone: "Australia/Lord_Howe" };
    const first = Date.UTC(2026, 3, 4, 14, 45);
    expect(instantOf(twice)).toEqual({ ok: true, value: first });
    expect(clockAt(first, twice.zone)).toBe("2026-04-05 01:45");
    expect(clockAt(first + HOUR / 2, twice.zone)).toBe("2026-04-05 01:45");
  });

  it("Kathmandu is five hours and three quarters ahead", () => {
    expect(clockAt(Date.UTC(2026, 0, 1, 18, 15), "Asia/Kathmandu")).toBe("2026-01-02 00:00");
    expect(clockAt(Date.UTC(2026, 0, 1, 18, 14), "Asia/Kathmandu")).toBe("2026-01-01 23:59");
  });
});

describe("a person's own day", () => {
  it("keeps the small hours until it ends", () => {
    const late = Date.UTC(2026, 10, 23, 20, 0); // 01:30 on the 24th in Kolkata
    const when = whenOf(late, "Asia/Kolkata", 240);
    expect(when.ok && when.value).toMatchObject({ day: 20_780, minute: 1_530 });
    const early = whenOf(late, "Asia/Kolkata", 60);
    expect(early.ok && early.value).toMatchObject({ day: 20_781, minute: 90 });
  });

  it("never changes which minute it was", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FROM, max: TO }),
        fc.integer({ min: 0, max: 720 }),
        (instant, start) => {
          const clock = wallClock(instant, "Asia/Kolkata");
          const when = whenOf(instant, "Asia/Kolkata", start);
          if (!clock.ok || !when.ok) throw new Error("a zone was unknown");
          const minute = when.value.minute ?? -1;
          expect(when.value.day * 1440 + minute).toBe(clock.value.day * 1440 + clock.value.minute);
          expect(minute).toBeGreaterThanOrEqual(start);
          expect(minute).toBeLessThan(1440 + start);
        },
      ),
    );
  });

  it("says so when a zone is unknown, and shows times as the clock did", () => {
    expect(wallClock(0, "Nowhere/At_All")).toEqual({
      ok: false,
      problem: { kind: "unknown-zone" },
    });
    expect(minuteToText(1_530)).toBe("01:30");
    expect(minuteToText(5)).toBe("00:05");
  });

  it("puts a moment without a time first on its day", () => {
    const at = (day: number, minute: number | null) => ({ day: day as Day, minute, zone: "UTC" });
    const sorted = [at(2, 5), at(1, 9), at(2, null), at(1, null)].toSorted(compareWhen);
    expect(sorted.map(({ day, minute }) => [day, minute])).toEqual([
      [1, null],
      [1, 9],
      [2, null],
      [2, 5],
    ]);
  });
});
