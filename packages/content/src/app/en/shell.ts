import type { ShellWords } from "../words/shell.ts";
import { dayLong, dayShort, dayWithYear, monthName, time, weekdays } from "./dates.ts";

/** The frame, in English. */
export const shell: ShellWords = {
  today: "Today",
  grow: "Grow",
  ease: "Ease",
  circle: "Circle",
  lookBack: "Look back",
  settings: "Settings",
  help: "Help",
  places: "Places",
  skipToContent: "Skip to what is here",
  back: "Back",
  close: "Close",
  notNow: "Not now",
  undo: "Undo",
  keep: "Keep",
  leaveQuickly: "Leave quickly",
  opening: "Opening",
  newVersion: "A newer version is ready. Take it when you like.",
  useNewVersion: "Use it now",
  accident: "Something inside Lichen went wrong. What you wrote is still on this screen.",
  reload: "Open again",
  unreached: "This page did not come",
  unreachedLine:
    "Its files are not on this device yet, and the network did not bring them. Nothing you wrote is touched.",
  dayLong,
  dayShort,
  dayWithYear,
  monthName,
  time,
  weekdays,
};
