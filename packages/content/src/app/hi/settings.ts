import { whole } from "../numbers.ts";
import type { SettingsWords } from "../words/settings.ts";
import { problemText } from "./problems.ts";

const REASONS: Readonly<Record<string, string>> = {
  "date-not-understood": "इसकी तारीख समझ नहीं आई",
  "nothing-in-it": "इसमें कुछ लिखा नहीं है",
  "too-long": "इसमें कुछ ऐसा है जो एक नोट से लंबा है",
  "too-few-columns": "इसमें कॉलम कम हैं",
  "field-too-long": "इसमें कुछ दस लाख अक्षरों से लंबा है",
  "quote-not-closed": "यहाँ इनवर्टेड कॉमा खुलता है, पर बंद नहीं होता",
  "too-many-fields": "इसमें कॉलम ज़्यादा हैं",
};

/** Settings, in Hindi. Not yet reviewed by a native reviewer. */
export const settings: SettingsWords = {
  title: "सेटिंग",
  appearance: "भाषा और रूप",
  lockTitle: "लॉक और फ़ौरन बाहर",
  backupTitle: "सुरक्षित कॉपी",
  bringTitle: "लाएँ और निकालें",
  aboutTitle: "इसके बारे में",
  language: "भाषा",
  theme: "रूप",
  themes: { system: "फ़ोन जैसा", light: "उजला", dark: "गहरा", contrast: "ज़्यादा साफ़" },
  textSize: "अक्षरों का आकार",
  textSizeOf: (percent) => `${percent} %`,
  dayStart: "मेरा दिन कब पूरा होता है",
  dayStartLine: "इस समय से पहले का लिखा पिछले दिन में गिना जाता है।",
  lock: {
    lockNow: "अभी लॉक करें",
    lockAfter: "छोड़ने के कितनी देर बाद लॉक हो",
    minutes: (count) => (count === 0 ? "उसी समय" : `${whole(count)} मिनट`),
    isThisDevice: "लॉक नहीं है। खुला फ़ोन जिसके हाथ में हो, वह यहाँ का लिखा पढ़ सकता है।",
    isPassphrase: "यह डायरी आपके पासवर्ड से खुलती है।",
    addPassphrase: "पासवर्ड लगाएँ",
    changePassphrase: "पासवर्ड बदलें",
    removePassphrase: "लॉक हटाएँ",
    removeAsk: "बिना लॉक के, खुला फ़ोन जिसके हाथ में हो, वह यहाँ का लिखा पढ़ सकता है।",
    current: "अभी का पासवर्ड",
    someoneKnew: "पुराना पासवर्ड किसी और को पता था",
    someoneKnewLine: "सब कुछ नई चाबियों से फिर बंद होगा। इसमें थोड़ी देर लगती है।",
    changed: "डायरी अब नए पासवर्ड से खुलेगी।",
    removed: "लॉक हट गया।",
    quickExit: "फ़ौरन बाहर",
    quickExitLine:
      "लाइकेन तुरंत छिपकर लॉक हो जाता है और दूसरा पन्ना खुलता है। Shift तीन बार दबाएँ, या मेनू से चुनें। जो किसी की नज़र में आ चुका, वह इससे नहीं मिटता; ब्राउज़र की हिस्ट्री भी नहीं।",
    exitTo: "कौन सा पन्ना खुले",
    exitToEmpty: "खाली पन्ना",
    exitToUnclear: "यह अभी पूरा वेब पता नहीं है। तब तक खाली पन्ना खुलेगा।",
    plainName: "सादा नाम और निशान",
    plainNameLine: "“Notebook” दिखेगा। होम स्क्रीन पर जोड़ने से पहले चुनें।",
    eraseAll: "यहाँ का सब मिटाएँ",
    eraseAllAsk: "इस ब्राउज़र का सब कुछ हमेशा के लिए हट जाएगा। आपकी बैकअप फ़ाइल पर इसका असर नहीं पड़ता।",
    eraseAllYes: "सब मिटाएँ",
    eraseAllNo: "रहने दें",
  },
  backup: {
    never: "अभी कोई सुरक्षित कॉपी नहीं है। जो यहाँ है, वही एक कॉपी है।",
    last: (day) => `आखिरी सुरक्षित कॉपी ${day} की है।`,
    since: (count) => {
      if (count === 0) return "सब कुछ उसमें है।";
      return count === 1 ? "1 बात अभी उसमें नहीं है।" : `${whole(count)} बातें अभी उसमें नहीं हैं।`;
    },
    make: "बैकअप फ़ाइल सहेजें",
    passphrase: "फ़ाइल का पासवर्ड",
    passphraseLine: "खाली छोड़ें, तो फ़ाइल आपके 24 शब्दों से खुलेगी।",
    made: "सहेज ली। फ़ाइल को इस फ़ोन से अलग कहीं रखें।",
    automatic: "बैकअप फ़ाइल अपने आप नई होती रहे",
    automaticLine: "जब भी कुछ नया सहेजा जाता है, लाइकेन आपकी चुनी फ़ाइल में लिख देता है।",
    automaticOn: (name) => `नई होती रहती है: ${name}`,
    automaticAsks: (name) => `ब्राउज़र ${name} में लिखने के लिए फिर से पूछना चाहता है।`,
    allowAgain: "लिखने दें",
    restoreNewLine: "बैकअप में जो भी है, सब यहाँ आ जाएगा।",
    newPassphrase: "यहाँ के लिए नया पासवर्ड, अगर चाहें",
    inTheWay:
      "यहाँ एक नोटबुक पहले से है, जो खुल नहीं रही। बैकअप लाने के लिए उसे हटाना होगा। जो सिर्फ़ उसी में है, वह चला जाएगा।",
    makeRoom: "उसकी जगह बैकअप लाएँ",
    stopAutomatic: "बंद करें",
    chooseFile: "फ़ाइल चुनें",
    restore: "बैकअप लाएँ",
    restoreLine: "यहाँ का कुछ बदलता नहीं: दोनों जुड़ जाते हैं।",
    pickFile: "बैकअप फ़ाइल चुनें",
    openWith: "किससे खोलें",
    withWords: "24 शब्द",
    withPassphrase: "पासवर्ड",
    wordsLabel: "आपके 24 शब्द",
    restored: (count) => (count === 1 ? "1 बात वापस आई।" : `${whole(count)} बातें वापस आईं।`),
    restoredNothing: "इस बैकअप का सब कुछ यहाँ पहले से है।",
    rejoined: (count) =>
      count === 1
        ? "इस डायरी की दो कॉपियों में लिखा गया था। दूसरी से 1 बात जोड़ ली; कुछ खोया नहीं।"
        : `इस डायरी की दो कॉपियों में लिखा गया था। दूसरी से ${whole(count)} बातें जोड़ लीं; कुछ खोया नहीं।`,
    words: "वापसी के शब्द",
    wordsLine:
      "ये 24 शब्द कागज़ पर लिख लें। बैकअप फ़ाइल के साथ इनसे सब वापस आता है। ये और किसी के पास नहीं हैं, इसलिए दोबारा भेजे नहीं जा सकते।",
    showWords: "24 शब्द दिखाएँ",
    wordsWritten: "लिख लिए",
    wordsLater: "बाद में",
    print: "प्रिंट करें",
    persisted: "इस ब्राउज़र का वादा है कि जगह कम पड़ने पर भी यहाँ का लिखा रहेगा।",
    notPersisted: "जगह कम पड़ने पर यह ब्राउज़र यहाँ का लिखा हटा सकता है। बैकअप फ़ाइल पर इसका असर नहीं पड़ता।",
    askPersist: "इसे सँभालकर रखने को कहें",
  },
  bring: {
    line: "दूसरे ऐप के नोट अपने दिन, अपने शब्द और अपनी पंक्ति के साथ आते हैं।",
    daylio: "Daylio",
    daylioHow: "Daylio में More, Export Entries, CSV चुनें। फिर वह फ़ाइल यहाँ चुनें।",
    pick: "फ़ाइल चुनें",
    reading: (percent) => `फ़ाइल पढ़ी जा रही है, ${percent} %`,
    found: (count, from, to) =>
      count === 1 ? `1 नोट नया है, ${from} का।` : `${whole(count)} नोट नए हैं, ${from} से ${to} तक के।`,
    alreadyHere: (count) =>
      count === 1 ? "1 नोट पहले से यहाँ है।" : `${whole(count)} नोट पहले से यहाँ हैं।`,
    cameBack: (count) =>
      count === 1 ? "हटाया हुआ 1 नोट वापस आता है।" : `हटाए हुए ${whole(count)} नोट वापस आते हैं।`,
    unread: (count) =>
      count === 1 ? "1 पंक्ति पढ़ी नहीं जा सकी:" : `${whole(count)} पंक्तियाँ पढ़ी नहीं जा सकीं:`,
    unreadRow: (line, reason) => `पंक्ति ${line}: ${reason}`,
    reason: (reason) => REASONS[reason] ?? reason,
    doubtfulTimes: (count) =>
      count === 1
        ? "1 नोट बिना समय के आता है: समय समझ नहीं आया।"
        : `${whole(count)} नोट बिना समय के आते हैं: समय समझ नहीं आया।`,
    unknownColumns: (names) => `ये कॉलम लाइकेन के लिए नए हैं और नोट के साथ रहते हैं: ${names}`,
    moodsTitle: "आपके अपने मूड",
    moodsLine: "एक बार बताएँ कि हर एक कितना अच्छा है, या सिर्फ़ नाम रहने दें।",
    mood: (name, count) => `“${name}”, ${whole(count)} बार`,
    leaveUnplaced: "सिर्फ़ नाम",
    bringIn: "ले आएँ",
    nothingNew: "इसमें नया कुछ नहीं है।",
    brought: (count) => (count === 1 ? "1 नोट आया।" : `${whole(count)} नोट आए।`),
    fileUnchanged: "आपकी फ़ाइल वैसी ही है।",
    undo: "पहले जैसा करें",
    undone: (hidden, left) => {
      const gone = hidden === 1 ? "1 नोट अब नज़र में नहीं है।" : `${whole(hidden)} नोट अब नज़र में नहीं हैं।`;
      if (left === 0) return gone;
      return left === 1
        ? `${gone} 1 बाद में बदला गया था; वह वहीं है।`
        : `${gone} ${whole(left)} बाद में बदले गए थे; वे वहीं हैं।`;
    },
    earlier: "पहले लाए हुए",
    importLine: (app, day, count) => `${app}, ${day}: ${whole(count)} नोट`,
    takeOut: "सब कुछ निकालें",
    takeOutLine: "ये फ़ाइलें खुली हैं: जिसके पास हों, वह पढ़ सकता है।",
    json: "JSON में सहेजें",
    markdown: "Markdown में सहेजें",
    saved: "सहेज ली।",
  },
  about: {
    lines: [
      "लाइकेन दो जीवों का साथ है, जो एक-दूसरे को सँभालते हैं। यह डायरी भी दो चीज़ों का साथ है: खुद पर भरोसा और खुद से नरमी।",
      "यह 2024 के एक छोटे लेख से निकली है। उसे मन की सेहत पर काम करने वाली एक भारतीय परिषद के सदस्य ने लिखा।",
    ],
    whatNot:
      "लाइकेन वयस्कों के लिए है। यह इलाज नहीं है। खतरे को यह न देख सकता है, न परख सकता है। जीवन खत्म करने के खयाल आ रहे हों, या आप सुरक्षित न हों, तो अभी किसी इंसान से बात करें।",
    evidence: "यह किस पर टिका है",
    evidenceLines: [
      "चेक-इन के दो नाप भावों के चक्र से आए हैं (Russell, 1980)।",
      "उस पर शब्दों की जगह हमारी अपनी समझ से है।",
      "दो सवाल हमारे अपने हैं। ये कोई जाँच नहीं हैं।",
    ],
    version: (version) => `वर्ज़न ${version}`,
    licence: "खुला सॉफ़्टवेयर, AGPL 3 या बाद के लाइसेंस पर।",
    hindiNotReviewed: "इस हिंदी को अभी ऐसे किसी ने नहीं परखा, जिसकी यह मातृभाषा हो।",
  },
  problem: problemText,
};
