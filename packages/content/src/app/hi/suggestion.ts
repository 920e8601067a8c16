import type { SuggestionWords } from "../words/suggestion.ts";

const KIND_TIME = "खुद से नरमी का एक पल";

/** Today's one suggestion, in Hindi. Not yet reviewed by a native reviewer. */
export const suggestion: SuggestionWords = {
  heading: "मन हो तो, एक बात",
  readLetter: "अपनी लिखी चिट्ठी पढ़ें",
  askCompany: "किसी से साथ माँगें",
  meetGoal: (goal) => `इसे नरमी से देखें: ${goal}`,
  setbackOpen: "जो शुरू हुआ था, उसे आगे लिखें",
  smallStep: (step) => `एक छोटा कदम: ${step}`,
  lookAgain: "देखें, क्या हुआ",
  technique: {
    "slow-breathing": "पाँच मिनट धीमी साँस",
    "feet-on-the-floor": "पैरों को ज़मीन पर महसूस करें",
    "five-senses": "आसपास को पाँच तरह से महसूस करें",
    "kind-hand": "खुद पर नरमी से हाथ रखें",
    "one-small-thing": "एक छोटी-सी बात",
  },
  kindness: {
    "self-compassion-break": "खुद के लिए थोड़ा ठहरें",
    "friends-voice": "किसी दोस्त की आवाज़ में सुनें",
    "both-and": "दो सच एक साथ रखें",
  },
  because: {
    "letter-back": () => "क्योंकि खुद को लिखी एक चिट्ठी लौट आई है।",
    "heavy-run": () => "क्योंकि पिछले कुछ चेक-इन भारी थे। किसी के साथ से बोझ हल्का हो सकता है।",
    restless: () => "क्योंकि पिछले चेक-इन में मन भारी और बेचैन था।",
    heavy: () => "क्योंकि पिछले चेक-इन में मन भारी था।",
    "setback-open": () => "क्योंकि इस पर लिखना शुरू हुआ था, और वह अभी खुला है।",
    "not-today-twice": () => "क्योंकि दो बार “आज नहीं” रहा। पहले खुद से नरमी।",
    tired: () => "क्योंकि आज एनर्जी कम है, और थोड़ा भी गिना जाता है।",
    "prediction-due": (text) => `क्योंकि इसका दिन आ गया है: “${text}”`,
    lesson: (lesson) => `क्योंकि ऐसे ही दिन के लिए आपने यह लिखा था: “${lesson}”`,
    "only-doing": () => "क्योंकि इस हफ़्ते कदम उठे हैं। खुद से नरमी उनका दूसरा हिस्सा है।",
    "only-kindness": () => "क्योंकि इस हफ़्ते खुद से नरमी रही। एक छोटा कदम उसका दूसरा हिस्सा है।",
  },
  tryIt: "आज़माएँ",
  notToday: "आज नहीं",
  notThis: "यह फिर नहीं",
  notTodayKept: "आज के लिए अलग रखा।",
  notThisKept: "यह बात अब फिर नहीं आएगी।",
  putAwayTitle: "जो बातें आपने हटाईं",
  putAwayLine: "ये सुझाव नहीं आते। जिसे वापस लाएँ, वह फिर आ सकता है।",
  bringBack: "फिर आने दें",
  broughtBack: "यह फिर आ सकता है।",
  name: {
    "letter-back": "लौटी हुई चिट्ठी",
    "heavy-run": "भारी दिनों में किसी का साथ",
    restless: "बेचैनी में ठहराव",
    heavy: "भारी दिन में नरमी",
    "setback-open": "जो अभी खुला है",
    "not-today-twice": "दो बार टला लक्ष्य",
    tired: "थके दिन का छोटा कदम",
    "prediction-due": "फिर से देखने का अंदाज़ा",
    lesson: "लक्ष्य के साथ उसकी सीख",
    "only-doing": "कदमों के हफ़्ते में नरमी",
    "only-kindness": "नरमी के हफ़्ते में एक कदम",
  },

  enoughLine: "इतना काफ़ी है। आराम करें।",
  keptThings: (things) => `आज सहेजा: ${joined(things)}।`,
  thing: {
    "check-in": "एक चेक-इन",
    "anxiety-path": "एक चेक-इन",
    journal: "एक पन्ना",
    goal: "एक लक्ष्य",
    step: "कदम का एक जवाब",
    victory: "एक छोटी जीत",
    prediction: "एक अंदाज़ा",
    "prediction-looked-at": "एक अंदाज़ा",
    setback: "एक ठोकर, जिसे नरमी मिली",
    "setback-harmed": "एक पन्ना",
    practice: "एक मुश्किल पल, जो सँभला",
    technique: "अपना एक तरीका",
    "if-then-chain": "एक अगर–तो प्लान",
    person: "अपने लोगों में कोई",
    "reach-out": "किसी से साथ माँगना",
    "care-card": "अपना देखभाल कार्ड",
    "safety-plan": "अपना सुरक्षा प्लान",
    "self-compassion-break": KIND_TIME,
    "friends-voice": KIND_TIME,
    "both-and": KIND_TIME,
    values: KIND_TIME,
    "kind-letter": KIND_TIME,
    "letter-back": KIND_TIME,
    "loving-kindness": KIND_TIME,
    "kind-line": KIND_TIME,
    review: "मुड़कर देखना",
  },
  goOn: "आज थोड़ा और",
};

function joined(things: readonly string[]): string {
  const all = [...new Set(things)];
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} और ${last}`;
}
