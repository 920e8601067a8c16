import type { LookBackWords } from "../words/look-back.ts";

const KINDS: Readonly<Record<string, string>> = {
  "check-in": "चेक-इन",
  journal: "डायरी का पन्ना",
  goal: "लक्ष्य",
  step: "कदम",
  victory: "छोटी जीत",
  setback: "ठोकर",
  practice: "तरीका",
  person: "अपने लोग",
  "reach-out": "किसी से कहना",
};

/** Looking back, in Hindi. Not yet reviewed by a native reviewer. */
export const lookBack: LookBackWords = {
  title: "मुड़कर देखें",
  timeline: "दिन",
  calendar: "कैलेंडर",
  search: "ढूँढें",
  hidden: "छिपाए हुए",
  empty: "यह पन्ना धीरे-धीरे भरेगा। किसी एक दिन का एक शब्द भी शुरुआत है।",
  emptyCheckIn: "अभी का हाल लिखें",
  emptyBring: "दूसरे ऐप से नोट लाएँ",
  entries: (count) => `${count.toLocaleString("en-IN")} नोट`,
  goToDay: "किसी दिन पर जाएँ",
  searchLabel: "डायरी में ढूँढें",
  searchHint: "कोई भी शब्द, किसी भी भाषा में",
  found: (count) => `${count.toLocaleString("en-IN")} नोट में मिला`,
  nothingFound: "ये शब्द यहाँ कहीं नहीं हैं।",
  month: "महीना",
  year: "साल",
  earlier: "पहले का",
  later: "बाद का",
  noEntry: "कोई नोट नहीं",
  dayCell: (day, entries, pleasantness) => {
    if (entries === 0) return `${day}, कोई नोट नहीं`;
    return pleasantness === undefined
      ? `${day}, ${entries.toLocaleString("en-IN")} नोट`
      : `${day}, ${entries.toLocaleString("en-IN")} नोट, अच्छा 10 में से ${pleasantness}`;
  },
  asTable: "यही तालिका में",
  tableDay: "दिन",
  tableEntries: "नोट",
  tablePleasant: "अच्छा, 0 से 10",
  tableEnergy: "एनर्जी, 0 से 10",
  kind: (kind) => (Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : kind),
  rating: (rating) =>
    ({
      pleasantness: "अच्छा",
      energy: "एनर्जी",
      kindness: "खुद से नरमी",
      able: "सँभाल पाने का भरोसा",
    })[rating],
  list: (list) =>
    ({
      feelings: "मन में",
      needsMet: "पूरी हुई ज़रूरतें",
      needsUnmet: "बाकी ज़रूरतें",
      strengths: "सहारा मिला",
      tags: "चल रहा है",
    })[list],
  mood: (name) => `मूड “${name}”`,
  broughtFrom: (app) => `${app} से आया`,
  afterMidnight: "आधी रात के बाद",
  noTime: "समय नहीं",
  entryTitle: "एक नोट",
  edit: "बदलें",
  move: "समय बदलें",
  hide: "नज़र से हटाएँ",
  erase: "हमेशा के लिए मिटाएँ",
  written: (moment) => `लिखा: ${moment}`,
  changed: (moment) => `बदला: ${moment}`,
  versionsTitle: (count) => `इसके ${count.toLocaleString("en-IN")} रूप हैं`,
  versionsLine: "यह दो जगह बदला गया। जो रखना हो, वह चुनें।",
  useThis: "यह रखें",
  saved: "सहेज लिया।",
  hid: "अब यह नज़र में नहीं है।",
  shown: "यह फिर नज़र में है।",
  show: "वापस लाएँ",
  eraseAsk: "इसे हमेशा के लिए मिटाएँ?",
  eraseLine: "यह इस फ़ोन से और इससे मिलने वाली हर कॉपी से हट जाएगा। पुराने बैकअप में यह अब भी हो सकता है।",
  eraseYes: "हमेशा के लिए मिटाएँ",
  eraseNo: "रहने दें",
  erased: "मिटा दिया।",
  hiddenEmpty: "नज़र से हटा हुआ कुछ नहीं है।",
  hiddenLine: "नज़र से हटाई बातें इस्तेमाल के 30 दिन बाद मिट जाती हैं।",
  gone: "यह नोट अब यहाँ नहीं है।",
};
