import type { EaseWords } from "../words/ease.ts";

/** Hard moments, in Hindi. Not yet reviewed by a native reviewer. */
export const ease: EaseWords = {
  title: "सुकून",
  line: "मुश्किल वक्त के लिए, और शांत समय के लिए भी।",
  hardMoment: "अभी मुश्किल पल है",
  hardMomentLine: "अभी के लिए तीन तरीके। पहले कुछ भरना नहीं।",
  startNow: "बिना पूछे अभी शुरू करें",
  library: "सारे तरीके",
  libraryLine: "शांत समय में पढ़ें, और कुछ अपने पास रखें।",
  askAgain: "अब कैसा है?",
  askAgainLine: (time) => `${time} पर आपने एक मुश्किल पल नोट किया था।`,

  unanswered: "जवाब नहीं दिया",
  clearAnswer: "हटाएँ",
  least: "बस ज़रा-सा",
  most: "जितना हो सके उतना तेज़",
  hereAndNow: "कहाँ हैं, और कितना समय है",
  anyTime: "कितना भी",
  upTo: (minutes) => (minutes === 1 ? "1 मिनट" : `${minutes.toLocaleString("en-IN")} मिनट तक`),
  span: (from, to) => (from === to ? `${to} मिनट` : `${from} से ${to} मिनट`),
  withSomeone: "किसी के साथ",
  bestKnown: "ऐसे पल के लिए सबसे जाना-परखा।",
  yourOwn: "आपका अपना तरीका।",
  justNote: "बस नोट कर लें",
  somethingElse: "कुछ और",
  stopAnyTime: "जब चाहें रुक जाएँ।",
  lockedLine:
    "आपकी नोटबुक बंद है, इसलिए यहाँ का कुछ भी नहीं रखा जाता। आपने जो बताया था वह अभी नहीं दिखता, इसलिए सिर्फ़ वे तरीके हैं जो लगभग सबके लिए ठीक हैं।",
  noted: "नोट कर लिया। थोड़ी देर बाद एक बार पूछा जाएगा कि अब कैसा है।",

  breatheIn: "साँस लें",
  breatheOut: "और छोड़ें",
  pace: "लेने से ज़्यादा देर छोड़ने में। रोकना नहीं है।",
  stepOf: (step, steps) => `${steps} में से कदम ${step}`,
  left: (seconds) =>
    seconds < 60
      ? `${seconds} सेकंड बाकी`
      : `${Math.floor(seconds / 60)} मिनट ${seconds % 60} सेकंड बाकी`,
  next: "आगे",
  finish: "बस इतना ही",
  sound: "आवाज़",
  buzz: "कंपन",
  voice: "बोलकर",
  pause: "ठहरें",
  goOn: "आगे चलें",
  paused: "जब तक चाहें, रुका रहेगा।",
  enough: "बस, इतना काफ़ी है",

  afterTitle: "आपने इसका सामना किया",
  victoryTitle: "एक छोटी जीत",
  victory: (title) => `मुश्किल पल में मैंने यह आज़माया: ${title}`,
  keepVictory: "रख लें",
  victoryKept: "आपकी छोटी जीतों में रख लिया।",
  oneSmallThing: "और एक छोटा-सा काम?",
  oneSmallThingLine: "एक गिलास पानी, एक खिड़की, एक जवाब। इतना छोटा कि शक होने से पहले हो जाए।",
  nothing: "कुछ नहीं, और यह भी ठीक है",
  toPeople: "किसी का साथ",
  another: "कोई और तरीका",
  afterAsk: "आपने एक मुश्किल पल नोट किया था। एक जवाब काफ़ी है, या कोई भी नहीं।",
};
