import { partsOfDay } from "@lichen/base";
import type { Words } from "../words/words.ts";
import { commandLine } from "./command-line.ts";
import { problemText } from "./problems.ts";

const MONTHS = [
  "जनवरी",
  "फ़रवरी",
  "मार्च",
  "अप्रैल",
  "मई",
  "जून",
  "जुलाई",
  "अगस्त",
  "सितंबर",
  "अक्टूबर",
  "नवंबर",
  "दिसंबर",
];

const KINDS: Readonly<Record<string, string>> = {
  "check-in": "चेक-इन",
  journal: "डायरी का पन्ना",
  goal: "लक्ष्य",
  step: "कदम",
  victory: "छोटी जीत",
  prediction: "अंदाज़ा",
  measure: "सवालनामा",
  experiment: "अपना प्रयोग",
  "experiment-day": "प्रयोग का एक दिन",
  setback: "ठोकर",
  practice: "तरीका",
  technique: "मेरा अपना तरीका",
  "if-then-chain": "अगर–तो प्लान",
  person: "अपने लोग",
  "reach-out": "किसी से कहना",
  "care-card": "देखभाल कार्ड",
  "safety-plan": "सुरक्षा प्लान",
  report: "काउंसलर के लिए",
  "self-compassion-break": "नरमी का एक पल",
  "friends-voice": "दोस्त की आवाज़",
  "both-and": "यह भी, वह भी",
  values: "मेरे लिए क्या मायने रखता है",
  "kind-letter": "खुद को चिट्ठी",
  "loving-kindness": "अच्छी कामना",
  "kind-line": "पास रखी बात",
  review: "लेखा-जोखा",
  picture: "तस्वीर",
};

const RATINGS = {
  pleasantness: "अच्छा",
  energy: "एनर्जी",
  kindness: "खुद से नरमी",
  able: "सँभाल पाने का भरोसा",
} as const;

const LISTS = {
  feelings: "मन",
  needsMet: "जो ज़रूरतें पूरी हुईं",
  needsUnmet: "जो ज़रूरतें अभी बाकी हैं",
  strengths: "जिनका सहारा मिला",
  tags: "क्या चल रहा है",
} as const;

/** Lichen in Hindi. Not yet reviewed by a native reviewer. */
export const hindi: Words = {
  day: (day) => {
    const { year, month, date } = partsOfDay(day);
    return `${date} ${MONTHS[month - 1] ?? ""} ${year}`;
  },
  kind: (kind) => (Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : kind),
  rating: (rating) => RATINGS[rating],
  list: (list) => LISTS[list],
  problem: problemText,
  commandLine,
};
