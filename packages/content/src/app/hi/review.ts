import { whole } from "../numbers.ts";
import type { ReviewWords } from "../words/review.ts";

/** Days before a word such as “का” or “से”. */
const inDays = (count: number): string => `${whole(count)} ${count === 1 ? "दिन" : "दिनों"}`;

/** The reviews, in Hindi. Not yet reviewed by a native reviewer. */
export const review: ReviewWords = {
  page: {
    doorTitle: "लेखा-जोखा",
    doorLine: "एक हफ़्ते या महीने को देखने के लिए पाँच मिनट। कोई भी हिस्सा छोड़ा जा सकता है।",
    begin: { week: "हफ़्ता देखें", month: "महीना देखें" },
    beginLine: { week: "पिछले 7 दिन", month: "पिछले 30 दिन" },
    begunTitle: "एक शुरू किया हुआ है",
    begunOn: (day) => `यह ${day} को शुरू हुआ। वैसा ही है, जैसा छोड़ा था।`,
    goOn: "वहीं से आगे",
    year: "साल, सहेजने के लिए",
    yearLine: "आपके लाइकेन के साथ एक पन्ना, खुद के लिए",
    report: "काउंसलर के लिए एक पन्ना",
    reportLine: "उसमें क्या हो, यह आप चुनें",
    step: (now, all) => `${all} में से ${now}`,
    next: "आगे",
    leaveOut: "इसे रहने दें",
    stopHere: "यहीं रुकें",
    keptSign: "सहेज लिया",
    keeping: "सहेजा जा रहा है",
    notKept: "अभी सहेजा नहीं गया",
    spanSaid: (from, to) => `${from} से ${to}`,
    look: {
      title: { week: "आपका हफ़्ता", month: "आपका महीना" },
      daysOf: (days, of) =>
        `${whole(of)} में ${inDays(days)} का कुछ यहाँ है। बाकी दिन खुले हैं, गिनती में नहीं।`,
      nothingHere: "इन दिनों का यहाँ कुछ नहीं है। इतना भी ठीक है।",
      checkIns: (count) => `${whole(count)} चेक-इन`,
      steps: (done, partly) => {
        const steps = `${whole(done)} कदम ${done === 1 ? "हुआ" : "हुए"}`;
        return partly === 0
          ? steps
          : `${steps}, ${whole(partly)} ${partly === 1 ? "थोड़ा-सा" : "थोड़े-से"}`;
      },
      wins: (count) => (count === 1 ? "1 छोटी जीत" : `${whole(count)} छोटी जीतें`),
      lessons: (count) => (count === 1 ? "1 सीख" : `${whole(count)} सीखें`),
      middle: (answer, value, count) =>
        `${answer === "able" ? "सँभाल पाने का भरोसा" : "खुद से नरमी"}: बीच का नाप 10 में ${value}, ${inDays(count)} से`,
      recallTitle: "पहले के पन्नों से",
      recallLine: "ध्यान से चुना हुआ: न कोई मुश्किल दिन, न नज़र से हटाई हुई कोई बात।",
      noRecall: "अभी फिर दिखाने को कुछ नहीं। यह भी ठीक है।",
      reason: {
        "never-shown": "लिखने के बाद से यह सामने नहीं था।",
        "long-ago": "दो महीने से भी पहले का।",
        "due-again": "इसे देखे कुछ समय हो गया।",
      },
      notNow: "अभी नहीं",
      neverAgain: "फिर कभी न दिखाएँ",
      others: "और दिखाएँ",
      noneToday: "आज कोई नहीं",
      laidAside: "अभी के लिए अलग रख दिया।",
      laidAway: "यह फिर नहीं दिखेगा।",
    },
    kindnessTitle: "एक नरमी",
    kindnessLine: "कोई प्यार भरी बात, आपके साथ या आपकी तरफ़ से। कितनी भी छोटी।",
    kindnessLabel: "इन दिनों की एक नरमी",
    lessonTitle: "एक सीख",
    lessonLine: "इन दिनों से जो दिखा। खाली भी रह सकता है।",
    lessonLabel: "याद रखने की बात",
    sizesTitle: "आगे के दिन",
    sizesLine: "हर कदम छोटा, बड़ा या वैसा ही रह सकता है। इच्छा किसकी है, यह भी बदल सकता है।",
    noGoals: "अभी किसी लक्ष्य को नाप नहीं चाहिए। आराम भी गिना जाता है।",
    sizeLabel: "कदम का नाप",
    sizeOpen: "शून्य से बड़ा कोई अंक, या खाली छोड़ें।",
    whoseLabel: "अब यह किसकी इच्छा है?",
    whose: { mine: "मेरी", shared: "साझी", expected: "मुझसे उम्मीद" },
    goalKept: "सहेज लिया।",
    enoughTitle: { week: "यह रहा हफ़्ता", month: "यह रहा महीना" },
    enoughLine: "कोई एक बात साथ ले चलें? “कुछ नहीं” भी अच्छा जवाब है।",
    carryLabel: "साथ ले चलने की बात",
    enough: "आज के लिए बस",
  },
};
