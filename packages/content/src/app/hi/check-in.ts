import type { CheckInWords } from "../words/check-in.ts";

const PLEASANT = [
  "बिल्कुल अच्छा नहीं",
  "अच्छा नहीं",
  "कुछ कम अच्छा",
  "न अच्छा, न बुरा",
  "थोड़ा अच्छा",
  "अच्छा",
  "बहुत अच्छा",
];
const ENERGY = ["बहुत कम", "कम", "कुछ कम", "बीच में", "कुछ ज़्यादा", "ज़्यादा", "बहुत ज़्यादा"];

/** One of seven words for a value from 0 to 10. */
function wordFor(words: readonly string[], value: number): string {
  return words[Math.min(6, Math.floor((value / 10) * 7))] ?? "";
}

/** Today and the check-in, in Hindi. Not yet reviewed by a native reviewer. */
export const checkIn: CheckInWords = {
  today: {
    invitation: "अभी मन कैसा है?",
    invitationLine: "दो बार छूना काफ़ी है। शब्द चाहें तो।",
    welcomeBack: "फिर से स्वागत है। सब कुछ वैसा ही है, जैसा छोड़ा था।",
    firstKindWord: "धीरे बढ़ना भी बढ़ना है।",
    kindWordIsOurs: "यह पंक्ति लाइकेन की है, जब तक आपकी अपनी न हो",
    lichenAlt: (days, seams) => {
      if (days === 0) return "आपका लाइकेन: तीन छोटी परतें।";
      const grown = days === 1 ? "1 दिन" : `${days.toLocaleString("en-IN")} दिनों`;
      const gold = `${seams.toLocaleString("en-IN")} ${seams === 1 ? "सुनहरी रेखा" : "सुनहरी रेखाएँ"}`;
      return `आपका लाइकेन, ${grown} से बना${seams === 0 ? "" : `, इसमें ${gold}`}।`;
    },
    kindWordIsYours: "आपकी पास रखी बात",
    bothAnd: (feeling, alsoTrue) => `अभी मन में: ${feeling}। और यह भी सच है: ${alsoTrue}।`,
    daysCameBack: (count) =>
      count === 0 ? "यहाँ आज पहला दिन" : `${count.toLocaleString("en-IN")} दिन यहाँ आना हुआ`,
    journal: "खुलकर लिखें",
    journalLine: "आपका अपना पन्ना, साथ-साथ सहेजा हुआ।",
    keptToday: (count) => `आज ${count.toLocaleString("en-IN")} चेक-इन`,
    hardMoment: "अभी मुश्किल पल है",
    enough: "आज के लिए बस",
    wordsReminder: "वापसी के 24 शब्द अभी कागज़ पर नहीं हैं।",
    wordsReminderShow: "शब्द दिखाएँ",
    backupNudge: (since) =>
      since === 1
        ? "1 बात अभी किसी बैकअप में नहीं है।"
        : `${since.toLocaleString("en-IN")} बातें अभी किसी बैकअप में नहीं हैं।`,
    backupNow: "बैकअप बनाएँ",
    dayBefore: "किसी पिछले दिन का कुछ जोड़ें",
    companyLine: "आपने कुछ भारी हफ़्ते लिखे हैं। किसी का थोड़ा साथ अच्छा लगेगा?",
    companyPeople: "अपने लोग देखें",
    companyNever: "यह फिर न दिखाएँ",
  },
  question: "अभी मन कैसा है?",
  shared: {
    title: "कहीं और से कुछ लिखा आया है",
    line: "यह अभी सहेजा नहीं गया है। आप ही तय करें।",
    cut: "यह बहुत लंबा है। नोट में इसकी शुरुआत ही आएगी।",
    full: "यह नोट भर चुका है, इसमें और जगह नहीं है। इसे अगले चेक-इन में रखा जा सकता है।",
    waits: "कहीं और से कुछ लिखा आया है। आपके डायरी खोलने तक यह यहीं रहेगा।",
    keep: "नोट में सहेजें",
    putAway: "रहने दें",
  },
  touchAnywhere: "नीचे कहीं भी छू दें। एक बार छूना काफ़ी है।",
  now: (time) => `अभी, ${time}`,
  atMoment: (day, time) => (time === "" ? day : `${day}, ${time}`),
  changeMoment: "कोई और समय",
  day: "दिन",
  time: "समय",
  noTime: "समय नहीं",
  moreEnergy: "ज़्यादा एनर्जी",
  lessEnergy: "कम एनर्जी",
  pleasant: "अच्छा",
  unpleasant: "अच्छा नहीं",
  fieldLabel: "अभी मन कैसा है",
  pleasantness: (value) => wordFor(PLEASANT, value),
  energy: (value) => wordFor(ENERGY, value),
  nearest: (word, meaning) => (meaning === "" ? word : `${word}: ${meaning}`),
  wordList: "शब्दों में से चुनें",
  sayMore: "और लिखें",
  save: "सहेजें",
  kept: "सहेज लिया।",
  keptLine: "मन हो तो एक शब्द जोड़ें, या यहीं रहने दें।",
  done: "हो गया",
  enough: "इतना काफ़ी है",
  moreTitle: "सहेज लिया। कुछ और?",
  moreLine: "यह सहेजा जा चुका है। जहाँ चाहें, रुक जाइए।",
  needs: "मुझे क्या चाहिए",
  needsLine: "एक बार छुएँ: मिल रहा है। दोबारा: अभी नहीं।",
  moreWords: "और शब्द",
  searchWords: "शब्द ढूँढें",
  quarters: [
    "अच्छा नहीं लग रहा, एनर्जी ज़्यादा",
    "अच्छा लग रहा है, एनर्जी ज़्यादा",
    "अच्छा नहीं लग रहा, एनर्जी कम",
    "अच्छा लग रहा है, एनर्जी कम",
  ],
  questionsTitle: "दो छोटे सवाल",
  least: "0 · बिल्कुल नहीं",
  most: "बहुत · 10",
  keeping: "सहेजा जा रहा है",
  keptAt: (time) => `सहेजा गया, ${time}`,
  notKept: "अभी सहेजा नहीं",
  notTouched: "अभी चुना नहीं",
  placeIt: "इसे जगह दें",
  withoutPlace: "बिना जगह के रहने दें",
  future: "वह पल अभी आया नहीं है। अब तक का कोई भी पल चलेगा।",
  list: {
    feelings: "इसके लिए शब्द",
    needsMet: "जो ज़रूरतें पूरी हुईं",
    needsUnmet: "जो ज़रूरतें अभी बाकी हैं",
    strengths: "किसका सहारा मिला",
    tags: "क्या चल रहा है",
  },
  closeWords: "इसके पास के शब्द",
  allWords: "सारे शब्द",
  ownWord: "मेरा अपना शब्द",
  addOwnWord: "जोड़ें",
  ownWordPlace: (word) => `“${word}” कहाँ आता है? नीचे छू दें, या बिना जगह के रहने दें।`,
  needMet: "पूरी हुई",
  needNotYet: "अभी बाकी",
  twoQuestions: "दो सवाल",
  rating: {
    pleasantness: "मन को कितना अच्छा लग रहा है?",
    energy: "एनर्जी कितनी है?",
    kindness: "खुद से कितनी नरमी रही?",
    able: "जो सामने है, उसे सँभाल पाने का कितना भरोसा है?",
  },
  notAnswered: "जवाब नहीं दिया",
  clearAnswer: "हटाएँ",
  ownQuestions: "ये सवाल लाइकेन के अपने हैं, कोई जाँच नहीं।",
  note: "नोट",
  notePlaceholder: "जो मन हो",
  tags: "क्या चल रहा है",
  addTag: "जोड़ें",
  remove: (word) => `“${word}” हटाएँ`,
};
