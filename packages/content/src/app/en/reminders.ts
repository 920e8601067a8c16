import type { RemindersWords } from "../words/reminders.ts";

/** Reminders, in English. */
export const reminders: RemindersWords = {
  pageTitle: "Reminders",
  line: "Your own calendar rings, with a title that says nothing of why. Each falls silent by itself.",
  of: {
    "check-in": "A check-in",
    step: "A small step",
    kindness: "A kind minute",
    people: "Someone to write to",
    week: "A look at the week",
  },
  titleLabel: "What the calendar shows",
  titleHint: "Others may see it on your screen. Left empty, it says: A reminder you set",
  untitled: "A reminder you set",
  timeLabel: "Time",
  daysLabel: "Days",
  everyDay: "Every day",
  dayNames: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  weeksLabel: "For how long",
  weeksOf: (count) => (count === 1 ? "1 week" : `${count.toLocaleString("en-IN")} weeks`),
  rings: (times, lastDay) =>
    `It rings ${times === 1 ? "once" : `${times.toLocaleString("en-IN")} times`}, last on ${lastDay}. Then it falls silent by itself.`,
  save: "Save the calendar file",
  share: "Hand it to an app",
  saved: "Saved. Open the file with your calendar.",
  noneOn: "Switch one on, and there is a file to save.",
  howLine: "Open the file with your calendar app. Nothing is sent, and nobody is told.",
  againLine: "Changed something? Save it again: the new file takes the place of the old one.",
};
