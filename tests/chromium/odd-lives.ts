import { addDays, type Day, dayToText } from "@lichen/base";
import { bringInDaylio, momentNow, type Notebook, recordCheckIn } from "@lichen/companion";
import type { CheckInDraft } from "@lichen/core";
import { fakeClock, openMemoryNotebook } from "@lichen/testkit";

const ZONE = "Asia/Kolkata";

/** Lives that fit no picture well, each written up to today. */
export const ODD_LIVES: {
  readonly [name: string]: (notebook: Notebook, today: Day) => Promise<void>;
} = {
  "one entry": (notebook, today) =>
    write(notebook, today, { pleasantness: 6, kindness: 4, able: 5 }),

  async "only moods of another app"(notebook, today) {
    const rows = Array.from({ length: 60 }, (_, i) => {
      const day = dayToText(addDays(today, -2 * i));
      const mood = ["rad", "good", "meh", "bad", "awful"][i % 5];
      return `${day},,,21:30,${mood},,,`;
    });
    const head = "full_date,date,weekday,time,mood,activities,note_title,note";
    const brought = await bringInDaylio(notebook, [[head, ...rows, ""].join("\n")]);
    if (!brought.ok) throw new Error(brought.problem.kind);
  },

  async "ten entries a minute"(notebook, today) {
    for (let i = 0; i < 300; i++) {
      const some = { pleasantness: i % 11, energy: (i * 7) % 11, kindness: i % 5, able: i % 7 };
      await write(notebook, today, some, 600 + Math.floor(i / 10));
    }
  },

  async "a century of gaps"(notebook, today) {
    for (const years of [100, 73, 41, 40, 12, 0]) {
      await write(notebook, addDays(today, -Math.round(years * 365.25)), {
        pleasantness: 5,
        kindness: 5,
        able: 5,
        note: "Rain since morning",
      });
    }
  },

  async "every answer the same"(notebook, today) {
    for (let ago = 200; ago >= 0; ago--) {
      const all = { pleasantness: 5, energy: 5, kindness: 5, able: 5 };
      await write(notebook, addDays(today, -ago), all);
    }
  },
};

/** A notebook with one of these lives, as of now. */
export async function oddLife(name: string): Promise<Notebook> {
  const { notebook } = await openMemoryNotebook({ seed: 5, clock: fakeClock(Date.now()) });
  const now = momentNow(notebook);
  if (!now.ok) throw new Error(now.problem.kind);
  await ODD_LIVES[name]?.(notebook, now.value.day);
  return notebook;
}

async function write(
  notebook: Notebook,
  day: Day,
  draft: CheckInDraft,
  minute = 600,
): Promise<void> {
  const kept = await recordCheckIn(notebook, draft, { day, minute, zone: ZONE });
  if (!kept.ok) throw new Error(kept.problem.kind);
}
