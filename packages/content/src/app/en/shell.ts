import type { ShellWords } from "../words/shell.ts";

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
  leaveQuickly: "Leave quickly",
};
