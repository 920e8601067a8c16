import type { ShellWords } from "../words/shell.ts";

/** The frame, in Hindi. Not yet reviewed by a native reviewer. */
export const shell: ShellWords = {
  today: "आज",
  grow: "कदम",
  ease: "सुकून",
  circle: "अपने लोग",
  lookBack: "मुड़कर देखें",
  settings: "सेटिंग",
  help: "मदद",
  places: "जगहें",
  skipToContent: "सीधे पन्ने पर जाएँ",
  back: "वापस",
  close: "बंद करें",
  leaveQuickly: "फ़ौरन बाहर",
};
