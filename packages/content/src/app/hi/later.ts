import type { LaterWords } from "../words/later.ts";

/** Places that are not built yet, in Hindi. Not yet reviewed by a native reviewer. */
export const later: LaterWords = {
  grow: "यहाँ लक्ष्य बढ़ेंगे",
  growLine: "यह जगह अभी बन रही है। छोटे कदम, छोटी जीतें और सीखी हुई बातें यहाँ रहेंगी।",
};
