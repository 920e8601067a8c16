import type { LaterWords } from "../words/later.ts";

/** Places that are not built yet, in English. */
export const later: LaterWords = {
  grow: "Goals will grow here",
  growLine:
    "This place is still being made. Small steps, small victories and lessons will live here.",
  ease: "For a hard moment",
  easeLine: "This place is still being made. Here is one thing that already works.",
  easeNow:
    "Put both feet on the floor. Breathe in gently, then let the breath out slowly, a little longer than it came in. Five times. You can stop whenever you like.",
  circle: "Your people will be here",
  circleLine: "This place is still being made. The people you can lean on will live here.",
  toHelp: "Help, now",
};
