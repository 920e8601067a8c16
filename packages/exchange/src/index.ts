export {
  type CalendarMoment,
  type CalendarReminder,
  reachOfReminder,
  remindersToCalendar,
} from "./calendar/reminder-calendar.ts";
export * from "./csv/csv.ts";
export * from "./daylio/clock-time.ts";
export * from "./daylio/daylio.ts";
export * from "./daylio/html-text.ts";
export {
  type DaylioReport,
  type MoodMet,
  type MoodPlace,
  moodKey,
  type RowReason,
  type RowWithout,
} from "./daylio/report.ts";
export { type HtmlOptions, paperToHtml } from "./paper/paper-html.ts";
export * from "./take-out/entry-json.ts";
export * from "./take-out/markdown.ts";
