import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayFromText } from "./day.ts";
import { compareWhen, instantOf, minuteToText, wallClock, whenOf } from "./when.ts";

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

describe("the clock on the wall", () => {
  it("shows the right day and minute around every change of every zone, 2020 to 2035", () => {
    let looked = 0;
    for (const zone of zones) {
      for (const change of changesOf(zone)) {
        for (const away of [-24, -1, -0.02, 0, 0.02, 1, 24]) {
          const instant = change + away * HOUR;
          const clock = wallClock(instant, zone);
          if (!clock.ok) throw new Error(zone);
          const { day, minute } = clock.value;
          const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
          expect(`${text} ${minuteToText(minute)}`, zone).toBe(shownBy(zone, instant));
          looked += 1;
        }
      }
    }
    console.log(`figure: ${zones.length} zones, ${looked} moments around changes, wrong 0`);
    expect(looked).toBeGreaterThan(10_000);
  });

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
