import type { SampleWords } from "../src/sample.ts";

/** The languages of the gallery; `rtl` is a made-up one that runs from right to left. */
export const LANGUAGES = ["en", "hi", "rtl"] as const;
export type Language = (typeof LANGUAGES)[number];

const en: SampleWords = {
  title: "Slow is still growing",
  line: "Two taps. Words only if you like.",
  paragraph:
    "What you write stays on this device. A lock keeps it yours when someone else picks it up.",
  act: "Keep it",
  otherAct: "Not now",
  label: "What is going on",
  names: ["calm", "restless", "tired but glad", "hopeful", "heavy", "curious", "tender"],
  close: "Close",
};

const hi: SampleWords = {
  title: "धीरे बढ़ना भी बढ़ना है",
  line: "दो बार छूना काफ़ी है। शब्द चाहें तो।",
  paragraph: "आपका लिखा इसी फ़ोन पर रहता है। लॉक हो, तो फ़ोन किसी और के हाथ में भी यह बंद रहेगा।",
  act: "सहेजें",
  otherAct: "अभी नहीं",
  label: "क्या चल रहा है",
  names: ["शांत", "बेचैन", "थके पर ख़ुश", "उम्मीद भरे", "भारी मन", "उत्सुक", "कोमल"],
  close: "बंद करें",
};

/** Latin letters as letters that run the other way: enough to see what breaks. */
function turned(text: string): string {
  const letters = "אבגדהוזחטיכלמנסעפצקרשתםןץף";
  return text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => letters[letter.charCodeAt(0) - 97] ?? letter);
}

const rtl: SampleWords = {
  title: turned(en.title),
  line: turned(en.line),
  paragraph: turned(en.paragraph),
  act: turned(en.act),
  otherAct: turned(en.otherAct),
  label: turned(en.label),
  names: en.names.map(turned),
  close: turned(en.close),
};

export const WORDS: { readonly [L in Language]: SampleWords } = { en, hi, rtl };
