import type { CommandLineWords } from "../words/command-line.ts";
import { help } from "./command-help.ts";

/** A number with its noun: Hindi says "1 नोट आया" and "3 नोट आए", so each place gives both whole. */
const plural = (count: number, one: string, other: string): string =>
  `${count.toLocaleString("en-IN")} ${count === 1 ? one : other}`;

const REASONS: Readonly<Record<string, string>> = {
  "date-not-understood": "इसकी तारीख समझ नहीं आई",
  "nothing-in-it": "इसमें कुछ लिखा नहीं है",
  "too-long": "इसमें कुछ ऐसा है जो एक नोट से लंबा है",
  "too-few-columns": "इसमें कॉलम कम हैं",
  "field-too-long": "इसमें कुछ दस लाख अक्षरों से लंबा है",
  "quote-not-closed": "यहाँ इनवर्टेड कॉमा खुलता है, पर बंद नहीं होता; आगे का लिखा अलग नहीं हो पाया",
  "too-many-fields": "इसमें कॉलम ज़्यादा हैं",
};

const CONDITIONS: Readonly<Record<string, readonly [string, string]>> = {
  damaged: ["पन्ना, जो नहीं खुलता", "पन्ने, जो नहीं खुलते"],
  strayStretches: ["टुकड़ा, जो किसी पन्ने का नहीं", "टुकड़े, जो किसी पन्ने के नहीं"],
  missing: ["पन्ना, जो यहाँ नहीं है", "पन्ने, जो यहाँ नहीं हैं"],
  unexplained: ["पन्ना, जो मिटाए बिना खाली है", "पन्ने, जो मिटाए बिना खाली हैं"],
  lostTail: [
    "आखिरी पन्ना, जो नहीं मिला, जैसे पुरानी कॉपी में होता है",
    "आखिरी पन्ने, जो नहीं मिले, जैसे पुरानी कॉपी में होता है",
  ],
  headsUnreadable: ["आखिरी निशान, जो मेल नहीं खाता", "आखिरी निशान, जो मेल नहीं खाते"],
  forked: ["जगह, जहाँ दो कॉपियों में लिखा गया", "जगहें, जहाँ दो कॉपियों में लिखा गया"],
  newer: ["पन्ना, जिसे नया लाइकेन ही पढ़ पाएगा (वह रखा है)", "पन्ने, जिन्हें नया लाइकेन ही पढ़ पाएगा (वे रखे हैं)"],
  notUnderstood: [
    "बात, जिसे नया लाइकेन ही पढ़ पाएगा (वह रखी है)",
    "बातें, जिन्हें नया लाइकेन ही पढ़ पाएगा (वे रखी हैं)",
  ],
  slotCopyLost: ["कॉपी चाबियों की, दो में से (दूसरी ठीक है)", "कॉपियाँ चाबियों की, दो में से"],
};

const OUTCOMES: Readonly<Record<string, string>> = {
  done: "हो गया",
  partly: "थोड़ा हुआ",
  "not-today": "आज नहीं",
  "not-applicable": "उस दिन इसका दिन नहीं था",
};

const FACTS: Readonly<Record<string, (value: string) => string>> = {
  outcome: (value) => (Object.hasOwn(OUTCOMES, value) ? (OUTCOMES[value] ?? value) : value),
  size: (value) => `सोचा ${value}`,
  amount: (value) => `किया ${value}`,
  technique: (value) => value.replaceAll("-", " "),
  before: (value) => `पहले 10 में से ${value}`,
  after: (value) => `बाद में 10 में से ${value}`,
  minutes: (value) => `${value} मिनट`,
  perWeek: (value) => `हफ़्ते में ${value} बार`,
};

const CIRCLE_KINDS = {
  person: "इंसान",
  group: "समूह",
  professional: "पेशेवर",
  pet: "पालतू",
  place: "जगह",
} as const;
const USES = {
  listen: "सुनने के लिए",
  distract: "मन बहलाने के लिए",
  practical: "काम में हाथ बँटाने के लिए",
  advise: "सलाह के लिए",
  crisis: "जब सबसे मुश्किल हो",
} as const;

/** The command line in Hindi. Not yet reviewed by a native reviewer. */
export const commandLine: CommandLineWords = {
  about: [
    "लाइकेन: एक निजी डायरी, जिसमें दो चीज़ें साथ-साथ बढ़ती हैं,",
    "खुद पर भरोसा और खुद से नरमी।",
    "आपका लिखा एक सीलबंद फ़ोल्डर में रहता है, किसी को भेजा नहीं जाता।",
  ],
  headings: { usage: "कैसे लिखें", commands: "क्या-क्या हो सकता है", options: "और बातें", examples: "जैसे" },
  everywhere: [
    ["--notebook DIR", "डायरी का फ़ोल्डर (या LICHEN_NOTEBOOK)"],
    ["--lang en|hi", "किस भाषा में"],
    ["--json", "जवाब JSON में"],
    ["--passphrase-fd N", "पासवर्ड फ़ाइल डिस्क्रिप्टर N से पढ़ें"],
    ["--help", "यही पन्ना"],
  ],
  moreHelp: "किसी एक के बारे में और: lichen COMMAND --help",
  help,

  unknownCommand: (name, near) =>
    near
      ? `“${name}” नाम का कुछ नहीं है। शायद यह: lichen ${near}`
      : `“${name}” नाम का कुछ नहीं है। पूरी सूची: lichen --help`,
  unknownOption: (option) => `यहाँ ${option} नहीं चलता। क्या चलता है: --help`,
  optionNeedsValue: (option) => `${option} के बाद कुछ लिखना होता है।`,
  optionTakesNoValue: (option) => `${option} अकेले लिखा जाता है।`,
  tooFewWords: "इसके आगे कुछ और चाहिए। देखें: --help",
  tooManyWords: (word) => `“${word}” यहाँ एक शब्द ज़्यादा है। खाली जगह वाली बात इनवर्टेड कॉमा में लिखें।`,
  notANumber: (option, text) => `${option} में 0 से 10 तक का अंक आता है; “${text}” वैसा नहीं है।`,
  notACount: (option, text) => `${option} में पूरी संख्या आती है; “${text}” वैसी नहीं है।`,
  notOneOf: (option, choices) => `${option} में इनमें से एक: ${choices.join(", ")}`,
  notADay: (text) => `“${text}” कोई तारीख नहीं लगती। तारीख ऐसे लिखें: 2026-11-23`,
  notATime: (text) => `“${text}” से समय समझ नहीं आया। ऐसे लिखें: “2026-11-23 21:30”`,
  fileRefused: (name, code) => `“${name}” फ़ाइल नहीं खुली (${code})। कुछ बदला नहीं।`,
  accident:
    "लाइकेन के भीतर कुछ गड़बड़ हो गई। पहले का सब सुरक्षित है। हो सके तो नीचे की पंक्ति इसे बनाने वालों को भेजें।",
  descriptorRefused: (option, code) => `${option} से कुछ पढ़ा नहीं जा सका (${code})। कुछ बदला नहीं।`,
  passphraseNotGiven: (option) => `${option} से कोई पासवर्ड नहीं आया। कुछ बदला नहीं।`,
  givenBack: "आपका लिखा, ताकि खो न जाए:",
  nothingChanged: "कुछ बदला नहीं।",

  made: (dir) => `आपकी डायरी यहाँ तैयार है: ${dir}`,
  madeThisDevice:
    "इस पर लॉक नहीं है: जो यह फ़ोल्डर पढ़ सके, वह इसमें लिखा भी पढ़ सकता है। लॉक कभी भी लगाएँ: lichen passphrase",
  madePassphrase:
    "यह आपके पासवर्ड से खुलती है। पासवर्ड और किसी के पास नहीं है, इसलिए दोबारा भेजा नहीं जा सकता।",
  madeWordsHint:
    "पासवर्ड याद न रहे या कंप्यूटर न रहे, तो वापसी के 24 शब्दों से बैकअप खुलता है। देखें: lichen words",
  alreadyHere: (dir) => `${dir} में पहले से एक डायरी है; वह वैसी ही है।`,
  askNewPassphrase: "पासवर्ड (लॉक न चाहिए तो खाली छोड़ें): ",
  askAgain: "एक बार और: ",
  askPassphrase: "पासवर्ड: ",
  passphrasesDiffer: "दोनों एक जैसे नहीं थे। कुछ बदला नहीं। जब मन हो, फिर कोशिश करें।",
  passphraseShort:
    "छोटे पासवर्ड का अंदाज़ा लग सकता है, अगर फ़ोल्डर की कॉपी किसी के हाथ लगे। ऐसे पाँच शब्द बेहतर हैं, जो सिर्फ़ आपके मन में साथ आएँ।",

  askPleasantness: "अभी मन को कितना अच्छा लग रहा है, 0 से 10? ",
  askEnergy: "एनर्जी कितनी है, 0 से 10? ",
  askFeelings: "मन में क्या है, बीच में कॉमा लगाएँ: ",
  askKindness: "खुद से कितनी नरमी रही, 0 से 10? ",
  askAble: "जो सामने है, उसे सँभाल पाने का कितना भरोसा है, 0 से 10? ",
  askNote: "कोई नोट: ",
  skipHint: "कुछ भी ज़रूरी नहीं। Enter दबाने से सवाल खाली रह जाता है।",
  notUnderstoodNumber: "0 से 10 तक कोई अंक, या खाली छोड़ने के लिए Enter।",
  kept: (id) => `सहेज लिया। (${id})`,
  nobodyYet: "अभी कोई नहीं। एक नाम भी बहुत है: lichen people add NAME",
  circleKind: (kind) => CIRCLE_KINDS[kind],
  goodFor: (use) => USES[use],
  lastReached: (day) => `${day} को बात की`,
  emptyJar: "अभी यहाँ कुछ नहीं। एक पंक्ति भी बहुत है: lichen victories add TEXT",
  victory: (from, who) => {
    if (from === "reach-out") return who === "" ? "आपने किसी से कहा" : `आपने ${who} से मन की बात कही`;
    return from === "step" ? "आपने एक कदम उठाया" : "ठोकर को आपने नरमी से देखा";
  },
  partly: "थोड़ा हुआ, और वह भी गिना जाता है",
  keptHint: "मन हो तो एक शब्द जोड़ें, या यहीं रहने दें।",
  backupNudge: (since) =>
    `${plural(since, "बात", "बातें")} अभी किसी बैकअप में नहीं। जब ठीक लगे: lichen backup`,

  emptyList: "यह पन्ना धीरे-धीरे भरेगा। किसी एक दिन का एक शब्द भी शुरुआत है: lichen check-in",
  nothingFound: "ये शब्द यहाँ कहीं नहीं हैं।",
  more: (count) => `${plural(count, "पुराना नोट", "पुराने नोट")} और: lichen list --all`,
  noTime: "     ",
  afterMidnight: "आधी रात के बाद",
  hiddenMark: "छिपा हुआ",
  versionsMark: (count) => plural(count, "रूप", "रूप"),
  written: "लिखा",
  changed: "बदला",
  mood: (name) => `मूड “${name}”`,
  fact: (name, value) => (Object.hasOwn(FACTS, name) && FACTS[name]?.(value)) || `${name} ${value}`,
  untouchedRow: (app) => `${app} से जैसा आया`,
  edited: "सहेज लिया।",
  hid: (id) => `अब यह नहीं दिखेगा। वापस लाने के लिए: lichen hide --undo ${id}`,
  shown: "फिर से दिख रहा है।",
  eraseAsk: "इसे हमेशा के लिए मिटाना है, यहाँ और इससे मिलने वाली हर कॉपी से? “मिटाएँ” लिखें: ",
  eraseYes: "मिटाएँ",
  eraseNeedsYes:
    "मिटाया हुआ वापस नहीं आता, इसलिए पहले पूछा जाता है। टर्मिनल पर सवाल आता है; दूसरी जगह --yes जोड़ें।",
  erased: "मिटा दिया। पहले के बैकअप में यह अब भी हो सकता है।",
  erasedHidden: (count) =>
    count === 1
      ? "30 दिन के इस्तेमाल तक छिपा रहा 1 नोट अब मिटा दिया।"
      : `30 दिन के इस्तेमाल तक छिपे रहे ${plural(count, "नोट", "नोट")} अब मिटा दिए।`,
  leftAlone: "वैसा ही रहने दिया।",

  brought: (count, from, to) =>
    count === 1
      ? `1 नोट आया, ${from} का।`
      : `${plural(count, "नोट", "नोट")} आए, ${from} से ${to} तक के।`,
  wouldBring: (count, from, to) =>
    count === 1
      ? `1 नोट आएगा, ${from} का।`
      : `${plural(count, "नोट", "नोट")} आएँगे, ${from} से ${to} तक के।`,
  broughtNothing: "कोई नया नोट नहीं आया।",
  wereHere: (count) =>
    count === 1 ? "1 नोट पहले से यहाँ था।" : `${plural(count, "नोट", "नोट")} पहले से यहाँ थे।`,
  cameBack: (count) =>
    count === 1 ? "हटाया हुआ 1 नोट वापस आया।" : `हटाए हुए ${plural(count, "नोट", "नोट")} वापस आए।`,
  rowsWithout: (count) =>
    count === 1 ? "1 पंक्ति पढ़ी नहीं जा सकी:" : `${plural(count, "पंक्ति", "पंक्तियाँ")} पढ़ी नहीं जा सकीं:`,
  rowWithout: (line, reason) => `  पंक्ति ${line}: ${reason}`,
  rowsMore: (count) => `  और ${plural(count, "पंक्ति", "पंक्तियाँ")}; पूरी सूची --json में`,
  rowReason: (reason) => REASONS[reason] ?? reason,
  doubtfulTimes: (count) =>
    count === 1
      ? "1 नोट बिना समय के आया: समय समझ नहीं आया।"
      : `${plural(count, "नोट", "नोट")} बिना समय के आए: समय समझ नहीं आया।`,
  unknownColumns: (names) => `ये कॉलम लाइकेन के लिए नए हैं और नोट के साथ रखे हैं: ${names}`,
  unplacedMoods: (names) => `ये मूड अपने नाम से रखे हैं, अंक के बिना: ${names}`,
  askMood: (name, count) => `  “${name}” (${plural(count, "बार", "बार")}), कितना अच्छा, 0 से 10? `,
  askMoodIntro:
    "कुछ मूड आपके अपने हैं। एक बार बताएँ कि हर एक कितना अच्छा है, या सिर्फ़ नाम रखने के लिए Enter दबाएँ।",
  undoHint: (id) => `सब पहले जैसा करने के लिए: lichen import undo ${id}`,
  undone: (count) =>
    count === 1
      ? "1 नोट अब नहीं दिखेगा। फ़ाइल फिर लाने पर लौट आएगा।"
      : `${plural(count, "नोट", "नोट")} अब नहीं दिखेंगे। फ़ाइल फिर लाने पर लौट आएँगे।`,
  undoLeft: (count) =>
    count === 1
      ? "1 नोट बाद में बदला गया था; वह वहीं है।"
      : `${plural(count, "नोट", "नोट")} बाद में बदले गए थे; वे वहीं हैं।`,
  noImport: "इस नाम से कुछ लाया नहीं गया था। कुछ बदला नहीं।",
  fileUnchanged: "आपकी फ़ाइल वैसी ही है।",

  noGoals: "अभी यहाँ कोई लक्ष्य नहीं है। एक इच्छा काफ़ी है: lichen goal add, और वह इच्छा",
  noSteps: "आज कोई कदम नहीं माँगता। आराम भी ठीक है।",
  goalWord: {
    rest: "आराम पर",
    due: "आज का दिन इसके लिए अच्छा है",
    open: "आज भी हो सकता है",
    enough: "अभी के लिए काफ़ी",
    within: "जितना चाहा, उसके भीतर",
    beyond: "जितना चाहा, उससे ज़्यादा; कोई बात नहीं",
    complete: "पूरा हुआ",
  },
  keptOf: (kept, hoped) => `${hoped.toLocaleString("en-IN")} में से ${kept.toLocaleString("en-IN")}`,
  chanceInTens: (tens) => {
    if (tens < 1) return "आज जैसे 10 दिनों में 1 दिन से भी कम";
    return tens >= 10 ? "आज जैसे 10 दिनों में 9 दिन से भी ज़्यादा" : `आज जैसे 10 दिनों में करीब ${tens} दिन`;
  },
  goalPaused: "ठहर गया। उन दिनों कुछ माँगा नहीं जाएगा।",
  goalGoesOn: "यह अपनी चाल से चलेगा। कुछ बकाया नहीं।",
  goalLetGo: "छोड़ दिया। इसका हर कदम यहीं रहेगा।",
  stepKept: {
    done: "सहेज लिया। आपने इसके लिए जगह बनाई।",
    partly: "सहेज लिया। थोड़ा भी गिना जाता है।",
    "not-today": "सहेज लिया। आज नहीं, यह भी एक जवाब है; कुछ बकाया नहीं।",
    "not-applicable": "सहेज लिया। यह किसी गिनती में नहीं।",
  },

  exported: (count, file) =>
    count === 1 ? `1 नोट ${file} में लिखा गया।` : `${plural(count, "नोट", "नोट")} ${file} में लिखे गए।`,
  paperKept: (file) => `पन्ना ${file} में है। कोई भी ब्राउज़र इसे खोलता और छापता है।`,
  exportPlain: "यह फ़ाइल खुली है: जिसके पास हो, वह पढ़ सकता है।",
  markdownTitle: "मेरी डायरी",
  undated: "बिना तारीख",
  otherVersion: "दूसरा रूप:",

  backedUp: (file, size) =>
    `पूरी डायरी की सीलबंद कॉपी ${file} में है (${size})। इसे इस कंप्यूटर से अलग कहीं रखें।`,
  backupOpens: (withPassphrase) =>
    withPassphrase
      ? "यह अपने पासवर्ड से खुलती है, या आपके 24 शब्दों से।"
      : "यह आपके 24 शब्दों से खुलती है: lichen words",
  fileExists: (file) => `${file} नाम की फ़ाइल पहले से है; उसे छुआ नहीं गया। कोई और नाम चुनें।`,
  askBackupPassphrase: "बैकअप का पासवर्ड (24 शब्दों से खोलना हो तो खाली छोड़ें): ",
  askWords: "24 शब्द: ",
  restored: (count) => (count === 1 ? "1 बात वापस आई।" : `${plural(count, "बात", "बातें")} वापस आईं।`),
  restoredNothing: "इस बैकअप का सब कुछ यहाँ पहले से है।",
  rejoined: (count) =>
    count === 1
      ? "इस डायरी की दो कॉपियों में लिखा गया था। दूसरी से 1 बात जोड़ ली; कुछ खोया नहीं।"
      : `इस डायरी की दो कॉपियों में लिखा गया था। दूसरी से ${plural(count, "बात", "बातें")} जोड़ लीं; कुछ खोया नहीं।`,
  newDevice: "यह कॉपी अब नए डिवाइस के नाम से चलेगी।",

  wordsIntro: "ये 24 शब्द कागज़ पर लिख लें। सिर्फ़ शब्दों से डायरी वापस नहीं आती; बैकअप के साथ आती है।",
  wordsWarning:
    "जिसके पास ये शब्द और डायरी की कॉपी हो, वह उसे पढ़ सकता है। ये और किसी के पास नहीं हैं, इसलिए दोबारा भेजे नहीं जा सकते।",
  passphraseChanged: "डायरी अब नए पासवर्ड से खुलेगी।",
  passphraseAdded: "डायरी पर अब लॉक है, और सब कुछ नई चाबियों से फिर बंद किया गया।",
  lockRemoved: "लॉक हट गया: जो यह फ़ोल्डर पढ़ सके, वह इसमें लिखा भी पढ़ सकता है।",

  sound: (entries, segments) =>
    `सब ठीक है: ${plural(entries, "नोट", "नोट")}, ${plural(segments, "सीलबंद पन्ने", "सीलबंद पन्नों")} में; हर पन्ना खुला और अपनी जगह है।`,
  conditionLine: (name, count) => {
    const said = Object.hasOwn(CONDITIONS, name) ? CONDITIONS[name] : undefined;
    return `  ${said ? plural(count, said[0], said[1]) : `${count} ${name}`}`;
  },
  notLost: "जो खुलता है, वह सब यहाँ है और सुरक्षित है:",
  lookCloser: "बाकी बैकअप से वापस आ सकता है: lichen restore FILE। ध्यान से देखने के लिए: lichen verify",
  demoMade: (count, days) =>
    `${plural(days, "दिन", "दिन")} का बनाया हुआ जीवन तैयार है: ${plural(count, "बात", "बातें")}। देखें: lichen list`,
  demoNotHere:
    "बनाया हुआ जीवन सिर्फ़ खाली डायरी में जाता है, ताकि असली में न मिले। --notebook से नया फ़ोल्डर बताएँ।",
};
