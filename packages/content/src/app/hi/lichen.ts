import type { LichenWords } from "../words/lichen.ts";

const LATELY = {
  reliance: "इन दिनों झुकाव खुद पर भरोसे की ओर है।",
  compassion: "इन दिनों झुकाव खुद से नरमी की ओर है।",
  even: "इन दिनों दोनों बराबर हैं।",
} as const;

function fruits(counts: { seams: number; cups: number; spores: number }): readonly string[] {
  const said = (count: number, name: string) =>
    count === 0 ? [] : [`${count.toLocaleString("en-IN")} ${name}`];
  return [
    ...said(counts.seams, counts.seams === 1 ? "सुनहरी रेखा" : "सुनहरी रेखाएँ"),
    ...said(counts.cups, counts.cups === 1 ? "प्याली" : "प्यालियाँ"),
    ...said(counts.spores, counts.spores === 1 ? "बीज-कण" : "बीज-कण"),
  ];
}

/** The lichen, in Hindi. Not yet reviewed by a native reviewer. */
export const lichen: LichenWords = {
  pageTitle: "आपका लाइकेन",
  emptyTitle: "तीन छोटी परतें",
  emptyLine: "यहाँ जो भी सहेजा जाता है, उससे यह बढ़ता है। आराम का दिन कुछ नहीं घटाता।",
  described: ({ days, lately, ...counts }) => {
    const borne = fruits(counts);
    const bore = borne.length > 0 ? `इस पर हैं: ${borne.join(", ")}।` : "";
    const grown = `${days.toLocaleString("en-IN")} ${days === 1 ? "दिन" : "दिनों"} से बना।`;
    return [grown, lately ? LATELY[lately] : "", bore].filter((part) => part !== "").join(" ");
  },
  placesLabel: "लाइकेन की जगहें",
  howToMove: "लाइकेन को छुएँ या तीर वाले बटन दबाएँ। कहाँ क्या उगा, यह यहाँ दिखेगा।",
  lean: {
    reliance: "झुकाव खुद पर भरोसे की ओर",
    even: "दोनों बराबर",
    compassion: "झुकाव खुद से नरमी की ओर",
  },
  fruit: { seam: "सुनहरी रेखा", cup: "प्याली", spore: "बीज-कण" },
  place: (when, what, own) => (own === "" ? `${when}: ${what}` : `${when}: ${what}। ${own}`),
  openDays: "वह समय देखें",
  meaningTitle: "यह क्या दिखाता है",
  meaning: {
    reliance: "नीला: ज़्यादा काम अपने भरोसे हुए।",
    compassion: "खुबानी रंग: ज़्यादा काम खुद से नरमी के हुए।",
    even: "काई जैसा हरा: दोनों बराबर।",
    seam: "सुनहरी रेखा: एक ठोकर, जिसका सामना हुआ।",
    cup: "प्याली: एक छोटी जीत।",
    spore: "किनारे का बीज-कण: किसी से मन की बात कही।",
    rest: "आराम के दिन न कुछ जोड़ते हैं, न घटाते हैं। यह बस बढ़ता है।",
  },
  monthsTitle: "महीने के हिसाब से",
  month: "महीना",
  leaned: "झुकाव",
  bore: "क्या उगा",
  fruits: (counts) => fruits(counts).join(", "),
  savePicture: "तस्वीर सहेजें",
  saveDrawing: "रेखाचित्र सहेजें",
  print: "प्रिंट करें",
  saveLine: "इसमें रंग हैं, शब्द नहीं। जिसे मिले, वह आपके बारे में कुछ नहीं पढ़ सकता।",
  saved: "डाउनलोड में सहेज लिया।",
};
