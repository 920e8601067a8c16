import { whole } from "../numbers.ts";
import type { YearWords } from "../words/year.ts";
import { dayShort } from "./dates.ts";

/** The year that is kept, in Hindi. Not yet reviewed by a native reviewer. */
export const year: YearWords = {
  paper: {
    day: dayShort,
    yearTitle: (of) => `मेरा ${of}`,
    spanSaid: (from, to) => `${from} से ${to}`,
    lichenSaid: (count) => `मेरे अपने ${whole(count)} दिनों से उगा लाइकेन।`,
    coverageTitle: "यहाँ क्या है",
    ofDays: (count, of) => `${whole(of)} में ${whole(count)}`,
    withEntry: "दिनों का कुछ लिखा हुआ है",
    checkIns: "चेक-इन",
    didTitle: "जो किया",
    steps: (done, partly) =>
      partly === 0 ? `${whole(done)} कदम हुए` : `${whole(done)} कदम हुए, ${whole(partly)} थोड़े-से`,
    kindnesses: (count) => `${whole(count)} बार खुद से नरमी`,
    reachedOutSaid: (count) => `${whole(count)} बार किसी से बात कही`,
    setbacksSaid: (count) => `${whole(count)} ठोकरों पर ठहरकर देखा`,
    leanedTitle: "जिनका सहारा मिला",
    leanedSaid: (strength, count) => `${strength}, ${whole(count)} दिन`,
    answersTitle: "दिन कैसे रहे, 0 से 10",
    answersHead: ["सवाल", "बीच का", "बीच के आधे दिन", "दिन"],
    answer: {
      pleasantness: "मन कितना अच्छा",
      energy: "एनर्जी",
      kindness: "खुद से नरमी",
      able: "सँभाल पाने का भरोसा",
    },
    halfSaid: (low, high) => (low === high ? low : `${low} से ${high}`),
    wordsTitle: "मेरे अपने शब्दों में",
    notCounted: "जिन दिनों का नोट नहीं, वे खुले हैं। वे गिनती में नहीं हैं।",
    madeOn: (day) => `${day} को बना`,
  },
  page: {
    title: "साल, सहेजने के लिए",
    line: "खुद के लिए एक पन्ना। छापें, या फ़ाइल में रखें।",
    yearLabel: "कौन-सा साल",
    wordsTitle: "पन्ने पर आपके शब्द",
    wordsLine: "छोटी जीतों और सीखों से। मुश्किल दिनों का या नज़र से हटाया हुआ कुछ नहीं।",
    noWords: "छोटी जीतें और सीखें यहाँ आती हैं। उनके बिना भी पन्ना पूरा है।",
    previewTitle: "पन्ना, जैसा छपेगा",
    print: "छापें या PDF बनाएँ",
    printLine: "कागज़ या फ़ाइल बन जाने पर, जिसके पास हो, वह पढ़ सकता है।",
    tooLong: "यह एक पन्ने से ज़्यादा है। एक-दो बातें हटाएँ, या दो पन्ने छापें।",
    emptyTitle: "साल एक दिन से शुरू होता है",
    toCheckIn: "अभी का हाल लिखें",
  },
};
