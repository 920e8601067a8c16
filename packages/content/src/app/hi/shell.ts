import type { ShellWords } from "../words/shell.ts";
import { dayLong, dayShort, dayWithYear, monthName, time, weekdays } from "./dates.ts";

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
  notNow: "अभी नहीं",
  undo: "पहले जैसा करें",
  keep: "सहेजें",
  leaveQuickly: "फ़ौरन बाहर",
  opening: "खुल रहा है",
  newVersion: "लाइकेन का नया रूप तैयार है। जब मन हो, तब लें।",
  useNewVersion: "अभी लें",
  accident: "लाइकेन के भीतर कुछ गड़बड़ हो गई। आपका लिखा इसी स्क्रीन पर है।",
  reload: "फिर से खोलें",
  unreached: "यह पन्ना नहीं आया",
  unreachedLine:
    "इसकी फ़ाइलें अभी इस डिवाइस पर नहीं हैं, और नेटवर्क से आ नहीं पाईं। आपका लिखा जैसा था वैसा ही है।",
  dayLong,
  dayShort,
  dayWithYear,
  monthName,
  time,
  weekdays,
};
