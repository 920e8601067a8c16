import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { keepReminder, reminderCalendar, remindersOf } from "./reminders.ts";

it("makes no file until one is on, and then one that names nothing of why", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  expect(reminderCalendar(notebook, "A reminder you set")).toBe("");
  await keepReminder(notebook, "kindness", { isOn: true, minute: 480 });
  const file = reminderCalendar(notebook, "A reminder you set");
  expect(file).toContain("SUMMARY:A reminder you set\r\n");
  expect(file).toContain("DTSTART:20261123T080000\r\n");
  expect(file).toContain("RRULE:FREQ=DAILY;COUNT=28\r\n");
  expect(file).not.toMatch(/kind|lichen|check/i);
});

it("changes the same reminder and not another one: its name stays, its number goes up", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 2 });
  const uidOf = () => /UID:(\S+)/.exec(reminderCalendar(notebook, "x"))?.[1];
  await keepReminder(notebook, "week", { isOn: true, title: "  Tea  " });
  const uid = uidOf();
  await keepReminder(notebook, "week", { weekdays: [1, 3], weeks: 8 });
  expect(uidOf()).toBe(uid);
  expect(reminderCalendar(notebook, "x")).toContain("SEQUENCE:1\r\n");
  expect(remindersOf(notebook).find(({ of }) => of === "week")).toEqual({
    of: "week",
    isOn: true,
    title: "Tea",
    minute: 1170,
    weekdays: [1, 3],
    weeks: 8,
  });
  expect(remindersOf(notebook).filter(({ isOn }) => isOn)).toHaveLength(1);
});
