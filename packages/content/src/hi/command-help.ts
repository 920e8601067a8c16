import type { Command, CommandHelp } from "../words/command-line.ts";

/** Help for each command in Hindi. Not yet reviewed by a native reviewer. */
export const help: Readonly<Record<Command, CommandHelp>> = {
  init: {
    summary: "डायरी शुरू करें",
    usage: ["lichen init [--this-device]"],
    options: [["--this-device", "बिना लॉक के, बिना सवाल के"]],
    examples: ["lichen init", "lichen init --passphrase-fd 3 3< passphrase.txt"],
  },
  "check-in": {
    summary: "अभी का हाल सहेजें",
    usage: ["lichen check-in [OPTIONS]"],
    options: [
      ["--note TEXT", "नोट; - लिखने पर स्टैंडर्ड इनपुट से"],
      ["--pleasantness N", "कितना अच्छा, 0 से 10"],
      ["--energy N", "कितनी एनर्जी, 0 से 10"],
      ["--kind N", "खुद से कितनी नरमी, 0 से 10"],
      ["--able N", "सँभाल पाने का कितना भरोसा, 0 से 10"],
      ["--feeling WORD", "मन का एक शब्द, सूची से या अपना; और शब्दों के लिए दोबारा"],
      ["--need WORD, --unmet WORD", "जो ज़रूरत पूरी हुई, या अभी बाकी है"],
      ["--strength WORD, --tag WORD", "किसका सहारा मिला; क्या चल रहा है"],
      ["--title TEXT", "शीर्षक"],
      ["--when MOMENT", "कोई और समय: 2026-11-23, या “2026-11-23 21:30”"],
    ],
    examples: [
      "lichen check-in",
      'lichen check-in --pleasantness 6 --feeling "शांत मन"',
      "lichen check-in --note - < letter.txt",
    ],
  },
  list: {
    summary: "मुड़कर देखें, सबसे नया पहले",
    usage: ["lichen list [--from DAY] [--to DAY] [--kind KIND] [--limit N|--all] [--hidden]"],
    options: [
      ["--from DAY, --to DAY", "सिर्फ़ इन दिनों के"],
      ["--kind KIND", "सिर्फ़ एक तरह के, जैसे check-in या step"],
      ["--limit N, --all", "कितने (टर्मिनल पर 20, वरना सब)"],
      ["--hidden", "छिपाए हुए भी"],
    ],
    examples: ["lichen list --from 2026-11-01", "lichen list --json > entries.json"],
  },
  show: {
    summary: "एक नोट पूरा पढ़ें",
    usage: ["lichen show NAME"],
    options: [],
    examples: ["lichen show 3kq7"],
  },
  search: {
    summary: "शब्द ढूँढें, किसी भी भाषा में",
    usage: ["lichen search WORDS"],
    options: [["--limit N, --all", "कितने"]],
    examples: ["lichen search माँ का फ़ोन"],
  },
  people: {
    summary: "आपके लोग, और कौन किस काम आता है; या किसी को जोड़ें",
    usage: [
      "lichen people",
      "lichen people add NAME [--is KIND] [--for USE] [--phone N] [--line TEXT]",
    ],
    options: [
      ["--is KIND", "person, group, professional, pet या place"],
      ["--for USE", "listen, distract, practical, advise, crisis (एक या कई)"],
      ["--phone N", "नंबर"],
      ["--line TEXT", "पहचान की एक पंक्ति"],
    ],
    examples: ["lichen people", "lichen people add मीरा --for listen --line रविवार"],
  },
  victories: {
    summary: "छोटी जीतें, नई सबसे पहले; या एक सहेजें",
    usage: ["lichen victories [--limit N|--all]", "lichen victories add TEXT [--proof NAME]"],
    options: [
      ["--limit N, --all", "कितनी (टर्मिनल पर 20, वरना सब)"],
      ["--proof NAME", "वह नोट, जिसमें यह दिखता है"],
    ],
    examples: ["lichen victories", "lichen victories add बूँदाबाँदी में बाहर निकलना हुआ --proof 3kq7"],
  },
  review: {
    summary: "हफ़्ता, महीना या साल, पीछे मुड़कर",
    usage: ["lichen review [--week | --month | --year [YEAR]] [--html FILE]"],
    options: [
      ["--week", "पिछले 7 दिन"],
      ["--month", "पिछले 30 दिन"],
      ["--year YEAR", "सहेजने का साल (नहीं तो यही), अपने लाइकेन के साथ"],
      ["--html FILE", "छापने की फ़ाइल; छिपाया हुआ इसमें नहीं जाता"],
    ],
    examples: ["lichen review --week", "lichen review --year --html year.html"],
  },
  report: {
    summary: "काउंसलर के लिए एक पन्ना, आपकी अपनी डायरी से",
    usage: [
      "lichen report [--from DAY] [--to DAY] [--without PART] [--name TEXT]",
      "              [--about TEXT] [--html FILE]",
    ],
    options: [
      ["--from DAY, --to DAY", "किन दिनों का हाल (नहीं तो पिछले 91 दिन)"],
      ["--without PART", "छोड़ें: measures, answers, charts, practised, goals"],
      ["--name TEXT", "पन्ने पर नाम; नहीं तो नाम नहीं होगा"],
      ["--about TEXT", "जिस पर बात करनी है"],
      ["--html FILE", "छापने की फ़ाइल; छिपाया हुआ इसमें नहीं जाता"],
    ],
    examples: ["lichen report", "lichen report --from 2026-09-01 --html page.html"],
  },
  edit: {
    summary: "चेक-इन बदलें, या उसका समय",
    usage: ["lichen edit NAME [OPTIONS]"],
    options: [["check-in जैसे ही", "जो न लिखें, वह वैसा ही रहेगा"]],
    examples: [
      'lichen edit 3kq7 --note "बात परीक्षा की थी।"',
      'lichen edit 3kq7 --when "2026-11-22 23:10"',
    ],
  },
  hide: {
    summary: "नोट छिपाएँ, या वापस लाएँ",
    usage: ["lichen hide NAME [--undo]"],
    options: [["--undo", "वापस लाएँ"]],
    examples: ["lichen hide 3kq7", "lichen hide --undo 3kq7"],
  },
  erase: {
    summary: "नोट हमेशा के लिए मिटाएँ",
    usage: ["lichen erase NAME [--yes]"],
    options: [["--yes", "पूछे बिना"]],
    examples: ["lichen erase 3kq7"],
  },
  goal: {
    summary: "लक्ष्य देखें; बनाएँ, ठहराएँ या छोड़ें",
    usage: [
      "lichen goal [list]",
      "lichen goal add WISH [OPTIONS]",
      "lichen goal pause NAME [--from DAY] [--to DAY] [--undo]",
      "lichen goal archive NAME [--undo]",
    ],
    options: [
      ["--smallest TEXT", "सबसे छोटा कदम, जो फिर भी गिना जाए"],
      ["--why TEXT, --whose TEXT", "क्यों; mine, shared या expected"],
      ["--if TEXT, --do TEXT", "अगर ऐसा हो, तो यह करना है"],
      ["--kind-line TEXT", "और न हो पाए, तो खुद से कहना है"],
      ["--per-week N, --per-month N", "इतने दिन (हफ़्ते में 3)"],
      ["--up-to N", "इन दोनों में से एक के साथ: कितने तक"],
      ["--every N", "हर इतने दिन पर"],
      ["--at-most N, --in WORD", "कम रखना: day, week या month में"],
      ["--once, --part TEXT", "एक ही बार; उसका हिस्सा, और के लिए फिर"],
      ["--size N, --unit TEXT", "शुरू का नाप, और किसमें गिना जाए"],
      ["--band TEXT", "gentle, steady या stretch"],
      ["--reserve N", "बिना वजह जाने देने के दिन"],
      ["--from DAY, --to DAY", "ठहराव; आज से, जब तक आप कहें"],
      ["--undo", "ठहराव खत्म, या लक्ष्य फिर शुरू"],
    ],
    examples: [
      'lichen goal add "टहलना" --size 15 --unit मिनट --per-week 4',
      "lichen goal pause 3kq7 --to 2026-12-01",
    ],
  },
  step: {
    summary: "बताएँ कि लक्ष्य का क्या हुआ, आज या पहले",
    usage: ["lichen step", "lichen step NAME done|partly|not-today|not-applicable [OPTIONS]"],
    options: [
      ["--day DAY", "आज से पहले का दिन"],
      ["--size N", "जितना सोचा था"],
      ["--amount N", "आखिर में जितना हुआ"],
      ["--part TEXT", "एक बार वाले लक्ष्य का हिस्सा"],
    ],
    examples: ["lichen step 3kq7 done", "lichen step 3kq7 partly --amount 5"],
  },
  import: {
    summary: "दूसरे ऐप से नोट लाएँ, या पहले जैसा करें",
    usage: ["lichen import daylio FILE [--dry-run] [--zone ZONE]", "lichen import undo [NAME]"],
    options: [
      ["--dry-run", "सिर्फ़ बताएँ कि क्या होगा"],
      ["--zone ZONE", "नोट कहाँ लिखे गए, जैसे Asia/Kolkata"],
    ],
    examples: ["lichen import daylio daylio_export.csv --dry-run", "lichen import undo"],
  },
  export: {
    summary: "सब कुछ खुली फ़ाइल में निकालें",
    usage: ["lichen export [--format json|markdown] [--out FILE]"],
    options: [
      ["--format json|markdown", "कुछ न कहें तो json"],
      ["--out FILE", "स्टैंडर्ड आउटपुट की जगह फ़ाइल"],
    ],
    examples: ["lichen export --format markdown --out notebook.md"],
  },
  backup: {
    summary: "पूरी डायरी की सीलबंद कॉपी बनाएँ",
    usage: ["lichen backup FILE [--with-passphrase]"],
    options: [
      ["--with-passphrase", "अपने पासवर्ड से भी खुले (पूछा जाएगा)"],
      ["--backup-fd N", "वह पासवर्ड फ़ाइल डिस्क्रिप्टर N से पढ़ें"],
    ],
    examples: ["lichen backup my.lichen"],
  },
  restore: {
    summary: "बैकअप लाएँ: यहाँ का कुछ नहीं हटता",
    usage: ["lichen restore FILE [--words-file FILE]"],
    options: [
      ["--words-file FILE", "24 शब्द फ़ाइल से पढ़ें; - स्टैंडर्ड इनपुट"],
      ["--backup-fd N", "बैकअप का पासवर्ड फ़ाइल डिस्क्रिप्टर N से"],
      ["--this-device", "नई डायरी पर लॉक नहीं"],
    ],
    examples: ["lichen restore my.lichen --notebook ~/new-place"],
  },
  words: {
    summary: "वापसी के 24 शब्द देखें",
    usage: ["lichen words"],
    options: [],
    examples: ["lichen words"],
  },
  passphrase: {
    summary: "लॉक लगाएँ, बदलें या हटाएँ",
    usage: ["lichen passphrase [--new-fd N] [--someone-knew] [--remove]"],
    options: [
      ["--new-fd N", "नया पासवर्ड फ़ाइल डिस्क्रिप्टर N से"],
      ["--someone-knew", "पुराना किसी को पता था: नई चाबियाँ, सब फिर से बंद"],
      ["--remove", "अब से लॉक नहीं"],
    ],
    examples: ["lichen passphrase"],
  },
  verify: {
    summary: "हर पन्ना खोलकर देखें कि सब ठीक है",
    usage: ["lichen verify"],
    options: [],
    examples: ["lichen verify"],
  },
  demo: {
    summary: "खाली डायरी में बनाया हुआ जीवन लिखें",
    usage: ["lichen demo [--days N] [--seed N] [--speaks en|hi|both]"],
    options: [
      ["--days N", "कितने दिन (120)"],
      ["--seed N", "वही अंक, वही जीवन (1)"],
      ["--speaks en|hi|both", "नोट किस भाषा में"],
      ["--this-device", "नई डायरी बने, तो उस पर लॉक नहीं"],
    ],
    examples: ["lichen demo --notebook /tmp/made-up --days 365"],
  },
};
