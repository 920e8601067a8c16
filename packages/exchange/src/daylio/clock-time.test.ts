import { expect, it } from "vitest";
import { minuteFromClock } from "./clock-time.ts";

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
