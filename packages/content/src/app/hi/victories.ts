import type { VictoriesWords } from "../words/victories.ts";

/** The jar of small victories, in Hindi. Not yet reviewed by a native reviewer. */
export const victories: VictoriesWords = {
  pageTitle: "छोटी जीतें",
  line: "छोटी-छोटी बातें जो आपसे हुईं, हर एक के साथ उसका नोट। थोड़ा हुआ, तो वह भी गिना जाता है।",
  emptyQuestion: "कौन-सी छोटी बात ठीक रही?",
  emptyLine: "एक पंक्ति बहुत है। किसी से साथ माँगना भी यहाँ आता है।",
  jarSaid: (count) => {
    if (count === 0) return "पहली छोटी जीत के लिए जगह है।";
    return count === 1
      ? "मर्तबान में 1 छोटी जीत है।"
      : `मर्तबान में ${count.toLocaleString("en-IN")} छोटी जीतें हैं।`;
  },
  openJar: "एक निकालें",
  another: "एक और",
  from: {
    own: "आपके अपने शब्दों में",
    "hard-moment": "एक मुश्किल पल से",
    "reach-out": "साथ माँगना हिम्मत है",
    setback: "एक ठोकर से मिली",
    step: "एक कदम, जो उठाया",
  },
  reachedOut: (name) => (name === "" ? "आपने किसी से कहा" : `आपने ${name} से मन की बात कही`),
  metSetback: "ठोकर को आपने नरमी से देखा",
  tookStep: "आपने एक कदम उठाया",
  partly: "थोड़ा हुआ, और वह भी गिना जाता है",
  openEntry: "इसके पीछे का नोट",
  takeOut: "इसे हटा दें",
  tookOut: "मर्तबान से निकाल दिया। इसका नोट “मुड़कर देखें” में वैसा ही है।",
  addLabel: "एक डालें",
  addHint: "जैसे: बूँदाबाँदी में भी बाहर निकलना हुआ",
  add: "मर्तबान में रखें",
  added: "मर्तबान में रख दिया।",
  allTitle: "सारी छोटी जीतें",
  searchLabel: "कोई शब्द ढूँढें",
  clearSearch: "खाली करें",
  isIn: (count) => `इनमें से ${count.toLocaleString("en-IN")}`,
  nothingFound: "इन शब्दों वाली कोई जीत यहाँ नहीं मिली।",
  showMore: "और देखें",
};
