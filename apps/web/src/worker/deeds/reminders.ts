import { keepReminder, momentNow, reminderCalendar, remindersOf } from "@lichen/companion";
import { reachOfReminder } from "@lichen/exchange";
import type { Answerers } from "../../port/deeds.ts";
import type { ReminderDeeds } from "../../port/reminder-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of reminders: what rings, and the file a calendar takes. */
export function reminders(house: House): Pick<Answerers, keyof ReminderDeeds> {
  return {
    reminders() {
      const notebook = house.notebook();
      const now = momentNow(notebook);
      return remindersOf(notebook).map((reminder) => {
        const reach = now.ok ? reachOfReminder(reminder, now.value.day) : undefined;
        return { ...reminder, times: reach?.times ?? 0, last: reach?.last ?? 0 };
      });
    },
    keepReminder: ({ of, change }) => house.write((notebook) => keepReminder(notebook, of, change)),
    reminderCalendar: ({ untitled }) => reminderCalendar(house.notebook(), untitled),
  };
}
