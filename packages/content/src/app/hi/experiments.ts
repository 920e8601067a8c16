import type { ExperimentsWords } from "../words/experiments.ts";

const whole = (count: number): string => count.toLocaleString("en-IN");
/** A difference says its direction; the minus is the one of print. */
const signed = (value: number): string => {
  const size = Math.abs(value).toLocaleString("en-IN", { maximumFractionDigits: 1 });
  if (size === "0") return "0";
  return value < 0 ? `−${size}` : `+${size}`;
};

/** Self-experiments, in Hindi. Not yet reviewed by a native reviewer. */
export const experiments: ExperimentsWords = {
  pageTitle: "अपना प्रयोग",
  intro:
    "हर दिन एक सिक्का बताता है कि एक छोटी बात आज़मानी है या नहीं। आखिर में दिखता है कि फ़र्क पड़ा या नहीं।",
  emptyQuestion: "इससे सच में मदद होती है, या बस ऐसा लगता है?",
  begin: "कोई प्रयोग चुनें",
  trial: {
    "kind-hand": {
      name: "दिल पर हाथ",
      act: "एक मिनट दिल पर हाथ रखें, और खुद से एक नरम बात कहें।",
      care: "खुद से नरमी अगर दुख देती हो, तो इसे रहने दें।",
    },
    "name-it": {
      name: "मन की बात को नाम",
      act: "आज एक बार, जो महसूस हो उसे एक-दो शब्दों में कहें।",
      care: "",
    },
    music: {
      name: "एक गाना या धुन",
      act: "एक गाना या धुन सुनें, और उस समय कुछ और न करें।",
      care: "",
    },
    "one-small-thing": {
      name: "एक छोटा काम",
      act: "एक छोटा काम चुनें और कर लें, चाहे दो मिनट का ही हो।",
      care: "",
    },
    "small-win": {
      name: "एक छोटी जीत, शब्दों में",
      act: "एक बात लिखें जो आज ठीक रही।",
      care: "",
    },
    "walk-outside": {
      name: "दस मिनट बाहर",
      act: "दस मिनट बाहर टहलें, अपनी चाल से।",
      care: "चोट हो, बहुत थकान हो, या चलना-फिरना खुद परेशानी बन चुका हो, तो नहीं।",
    },
  },
  question: {
    kindness: "खुद से कितनी नरमी रही?",
    able: "सँभाल पाने का कितना भरोसा रहा?",
    pleasantness: "दिन कितना अच्छा लगा?",
  },
  least: { kindness: "सख्ती रही", able: "बिलकुल नहीं", pleasantness: "बिलकुल नहीं" },
  most: { kindness: "नरमी रही", able: "पूरा", pleasantness: "बहुत" },
  unanswered: "नहीं बताया",
  clearAnswer: "खाली करें",

  newTitle: "नया प्रयोग",
  whichQuestion: "क्या आज़माकर देखना है?",
  someLeftOut: "अपने बारे में आपने जो बताया, उससे कुछ यहाँ नहीं रखे।",
  noneFits: "इनमें से अभी आपके लिए कुछ नहीं है, और यह ठीक है।",
  askedEachEvening: "हर शाम का सवाल",
  weeksQuestion: "कितने समय तक?",
  weeks: (count) => `${whole(count)} हफ़्ते`,
  finds: (tens) => `बीच का फ़र्क हो, तो 10 में करीब ${whole(tens)} बार दिखेगा`,
  consentTitle: "शुरू करने से पहले",
  consent: [
    "हर दिन सिक्का कहता है: आज़माएँ, या दिन जैसा हो, वैसा रहने दें। सारे दिन पहले ही तय हो जाते हैं।",
    "यह तय दिन पर पूरा होता है। तब तक नतीजा नहीं, इतना ही दिखता है कि कितने दिन लिखे।",
    "जब चाहें, रोक दें। फिर नतीजा नहीं निकलता और यह ठीक है।",
    "किसी और दिन इसकी ज़रूरत हो, तो कर लें। आपकी ज़रूरत पहले है।",
    "इससे दवा, डॉक्टर की बात या साथ देने वालों में कुछ नहीं बदलता।",
    "जो निकलेगा, वह आपके और इन हफ़्तों के बारे में है, किसी और के बारे में नहीं।",
  ],
  agree: "मंज़ूर है, कल से शुरू",
  begun: "तय हो गया। सिक्का उछल चुका है, कल से शुरुआत है।",
  problem: {
    "one-under-way": "एक प्रयोग चल रहा है। दो साथ चलें, तो दोनों धुँधले हो जाएँगे।",
    "does-not-fit": "यह अभी आपके लिए ठीक नहीं। कोई और शायद हो।",
  },

  underWayTitle: "अभी चल रहा है",
  untilDay: (day) => `${day} तक`,
  startsOn: (day) => `शुरुआत ${day} से है। तब तक कुछ करना नहीं।`,
  today: "आज",
  yesterday: "कल का दिन, अभी खुला है",
  coinTry: "सिक्का कहता है: आज़माएँ",
  coinLeave: "सिक्का कहता है: दिन जैसा हो",
  coinTried: "सिक्के ने कहा था: आज़माएँ",
  coinLeft: "सिक्के ने कहा था: दिन जैसा हो",
  leaveLine: "कुछ करना नहीं। ऐसे दिन भी उतने ही काम के हैं।",
  followedQuestion: "दिन वैसा ही रहा?",
  followedYes: "वैसा रहा",
  followedNo: "वैसा नहीं रहा",
  eitherHelps: "दोनों जवाब काम के हैं। खुला छोड़ा दिन भी।",
  notedSaid: (noted, past) => `${whole(past)} में से ${whole(noted)} दिन लिखे`,
  notToldYet: "कौन से दिन ऊपर रहे, यह आखिर में ही दिखेगा, ताकि आखिरी दिन अपनी जगह रहे।",
  suitsNoMore: "इस बीच आपने जो बताया, उससे यह अब आपके लिए ठीक नहीं। इसे रोक देना ही नरमी है।",
  stop: "प्रयोग रोकें",
  stopped: "रोक दिया। अब नतीजा नहीं निकलेगा, और यह ठीक है। आपका लिखा यहीं है।",
  keptSign: "सहेज लिया",
  keeping: "सहेजा जा रहा है",
  notKept: "अभी सहेजा नहीं गया",

  earlierTitle: "पहले के प्रयोग",
  endedOn: (day) => `${day} को पूरा हुआ`,
  stoppedOn: (day) => `${day} को रोका। इसका नतीजा नहीं है, और यह ठीक है।`,
  word: {
    "not-yet": "अभी कहना जल्दी है",
    "not-enough": "कहने भर को दिन कम हैं",
    "no-clear-difference": "साफ़ फ़र्क नहीं दिखता",
    "b-higher": "साफ़ है: आज़माने के दिन ऊपर रहे",
    "a-higher": "साफ़ है: आज़माने के दिन नीचे रहे",
  },
  meaning: {
    unclear: "यह भी एक जवाब है। इतने दिनों में छोटा फ़र्क छिपा रह सकता है।",
    caused: "दिन सिक्के ने चुने, इसलिए आपके लिए, इन हफ़्तों में, यह आज़माने से ही आया।",
  },
  effectSaid: (effect, low, high) =>
    `10 के पैमाने पर करीब ${signed(effect)}, शायद ${signed(low)} से ${signed(high)}`,
  less: "कम",
  none: "कोई फ़र्क नहीं",
  more: "ज़्यादा",
  asTable: "यही तालिका में",
  tableDays: "दिन",
  tableMean: "बीच का जवाब, 0 से 10",
  dayTry: "आज़माने के दिन",
  dayLeave: "जैसे आए, वैसे दिन",
};
