import type { StepsWords } from "../words/steps.ts";

const NUMBERS = ["कोई नहीं", "एक", "दो", "तीन"];

/** Steps of a day, in Hindi. Not yet reviewed by a native reviewer. */
export const steps: StepsWords = {
  forToday: (count) => `आज के लिए ${NUMBERS[count] ?? count.toLocaleString("en-IN")} कदम`,
  outcome: {
    done: "हो गया",
    partly: "थोड़ा हुआ",
    "not-today": "आज नहीं",
    "not-applicable": "आज इसका दिन नहीं",
  },
  happened: "आज हुआ",
  cameUp: (amount) => `आज हुआ: ${amount.toLocaleString("en-IN")}`,
  oneMore: "एक और",
  happenedKind: ["लिख लिया। इसे देख पाना भी कुछ करना है।", "हुआ, और नज़र में आया। कुछ बकाया नहीं।"],
  chance: (tens) => {
    if (tens < 1) return "आज जैसे 10 दिनों में 1 दिन से भी कम";
    return tens >= 10 ? "आज जैसे 10 दिनों में 9 दिन से भी ज़्यादा" : `आज जैसे 10 दिनों में करीब ${tens} दिन`;
  },
  likely: (low, high) => {
    const [least, most] = [low.toLocaleString("en-IN"), high.toLocaleString("en-IN")];
    if (low >= 10) return "अब तक, शायद 10 में 9 दिन से भी ज़्यादा।";
    if (high < 1) return "अब तक, शायद 10 में 1 दिन से भी कम।";
    if (high >= 10) return `अब तक, शायद 10 में ${least} दिन या ज़्यादा।`;
    return low === high
      ? `अब तक, शायद 10 में करीब ${least} दिन।`
      : `अब तक, शायद 10 में ${least} से ${most} दिन।`;
  },
  tooEarly: "कैसा रहता है, यह कहना अभी जल्दी है। सबसे छोटा कदम अच्छा है।",
  smallestCounts: (smallest) => `इतना भी गिना जाएगा: ${smallest}`,
  nextPart: (part) => `अगला: ${part}`,
  kind: {
    done: [
      "हो गया। आज आपने इसके लिए जगह बनाई।",
      "हो गया। अब थोड़ा आराम भी इसी का हिस्सा है।",
      "हो गया, ऐसे दिन में भी।",
    ],
    partly: [
      "थोड़ा भी गिना जाता है। शुरुआत हुई।",
      "आज इतना ही था, और यह गिना जाता है।",
      "आधा रास्ता भी रास्ता ही है।",
    ],
    "not-today": [
      "आज नहीं, यह भी एक जवाब है। कुछ बकाया नहीं।",
      "कुछ दिन और ही बोझ लाते हैं। आज का दिन ऐसा था।",
      "यह कहीं नहीं जाता। खुद से नरमी रखना ठीक है।",
    ],
    "not-applicable": ["आज के लिए अलग रखा। यह किसी गिनती में नहीं।"],
  },
  tellYourself: (line) => `आपके अपने शब्द: ${line}`,
  reserveTaken: "यह एक छुट्टी के दिन में आ गया। वह इसी के लिए है।",
  howMuch: "कितना हुआ?",
  ofSize: (size) => `${size} में से`,
  toFound: "जो पता चला, लिखें",
  toSetback: "इसे नरमी से देखें",
  marked: "सहेज लिया।",
  unmarked: "पहले जैसा हो गया।",
};
