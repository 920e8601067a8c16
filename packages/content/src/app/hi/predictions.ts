import type { BandTold, PredictionsWords } from "../words/predictions.ts";

const bandName = (from: number, to: number): string =>
  to - from === 1 ? `10 में ${from} या ${to}` : `10 में ${from} से ${to}`;

/** The prediction diary, in Hindi. Not yet reviewed by a native reviewer. */
export const predictions: PredictionsWords = {
  pageTitle: "मेरे अंदाज़े",
  line: "जो होने का अंदाज़ा हो, लिख लें। बाद में देखें कि हुआ क्या।",
  notFor: "यह रोज़ की फ़िक्र के लिए है। सच में खतरा हो, तो अभी किसी इंसान से मदद लें: “मदद” पास ही है।",
  notChecking: "देखना अगर बार-बार जाँचने जैसा हो जाए, तो इस पन्ने को रहने दें।",
  emptyQuestion: "क्या होने का अंदाज़ा है?",
  emptyLine: "एक अंदाज़े से शुरुआत हो जाती है। यहाँ सही-गलत कुछ नहीं।",
  begin: "अंदाज़ा लिखें",
  dueTitle: "फिर देखने का समय",
  waitingTitle: "अभी खुले हैं",
  lookedTitle: "जिन्हें देख लिया",
  lookAgainOn: (day) => `${day} को फिर देखना है`,
  whenILike: "जब मन हो, तब देखें",
  look: "देखें, क्या हुआ",
  saidSure: (tens) => {
    if (tens === 0) return "अंदाज़ा था कि नहीं होगा";
    return tens === 10 ? "अंदाज़ा था कि होगा ही" : `अंदाज़ा था: 10 में करीब ${tens}`;
  },

  newTitle: "एक अंदाज़ा",
  textLabel: "क्या होने का अंदाज़ा है?",
  textHint: "जैसे: सब मेरी ही तरफ़ देखेंगे",
  sureQuestion: "ऐसा होने का कितना भरोसा है?",
  willNot: "नहीं होगा",
  will: "होगा ही",
  unanswered: "नहीं बताया",
  clearAnswer: "खाली करें",
  againQuestion: "फिर कब देखें",
  again: {
    tomorrow: "कल",
    days: "3 दिन में",
    week: "1 हफ़्ते में",
    month: "1 महीने में",
    open: "जब मन हो",
  },
  keep: "सहेजें",
  kept: "सहेज लिया। जब फिर देखना हो, यहीं मिलेगा।",

  lookTitle: "क्या हुआ?",
  outcomeQuestion: "जो सोचा था, वह हुआ?",
  outcome: { yes: "हुआ", partly: "थोड़ा हुआ", no: "नहीं हुआ", "not-sure": "पता नहीं" },
  happenedLabel: "मन हो, तो अपने शब्दों में",
  told: "सहेज लिया।",
  openEntry: "नोट खोलें",

  shownTitle: "आपके अंदाज़े क्या बताते हैं",
  notEnough: (most) => `अभी कहना जल्दी है। एक जैसे भरोसे वाले 5 अंदाज़े देखने होते हैं; अभी सबसे ज़्यादा ${most} हैं।`,
  soFar: "अब तक का हाल यही है, और बदल सकता है। यह इन्हीं अंदाज़ों की बात है, अगले की नहीं।",
  bandName,
  bandSaid: ({ from, to, looks, yes, partly }: BandTold) => {
    const whole = `${looks.toLocaleString("en-IN")} बार भरोसा ${bandName(from, to)} था; ${yes === 0 ? "एक बार भी नहीं हुआ" : `${yes.toLocaleString("en-IN")} बार हुआ`}`;
    return partly === 0 ? `${whole}।` : `${whole}। थोड़ा हुआ: ${partly.toLocaleString("en-IN")} बार।`;
  },
  ringIs: "कितना भरोसा था",
  discIs: "कितनी बार हुआ",
  never: "कभी नहीं",
  always: "हर बार",
  asTable: "यही बात तालिका में",
  tableSure: "कितना भरोसा",
  tableLooks: "कितनी बार देखा",
};
