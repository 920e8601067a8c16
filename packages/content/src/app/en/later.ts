import type { LaterWords } from "../words/later.ts";

/** Places that are not built yet, in English. */
export const later: LaterWords = {
  grow: "Goals will grow here",
  growLine:
    "This place is still being made. Small steps, small victories and lessons will live here.",
};
