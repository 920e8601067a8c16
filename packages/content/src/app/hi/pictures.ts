import type { PicturesWords } from "../words/pictures.ts";

/** Pictures, in Hindi. Not yet reviewed by a native reviewer. */
export const pictures: PicturesWords = {
  add: "तस्वीर जोड़ें",
  making: "छोटी की जा रही है",
  caption: "इस तस्वीर के लिए शब्द",
  captionHint: "जहाँ तस्वीर न दिखे, वहाँ ये पढ़े जाते हैं",
  withoutWords: "एक तस्वीर, अभी बिना शब्दों की",
  remove: "हटाएँ",
  eraseTitle: "यह तस्वीर मिटानी है?",
  eraseLine: "यह हमेशा के लिए मिट जाएगी, यहाँ से और आगे की सुरक्षित कॉपियों से। पहले बनी कॉपी में यह बनी रहेगी।",
  eraseYes: "हमेशा के लिए मिटाएँ",
  eraseNo: "रहने दें",
  erased: "हमेशा के लिए मिट गई।",
  pictureProblem: (problem) => {
    switch (problem.kind) {
      case "not-a-picture":
        return "यह फ़ाइल तस्वीर की तरह नहीं खुली। कुछ नहीं बदला। कोई फ़ोटो या स्क्रीनशॉट चलेगा।";
      case "picture-too-large":
        return "यह तस्वीर यहाँ खुलने के लिए बहुत बड़ी है। कुछ नहीं बदला। इसका स्क्रीनशॉट चलेगा।";
      case "too-many-pictures":
        return `यहाँ ${problem.limit} तस्वीरों की जगह है, और वह भर गई है। नई जोड़ने के लिए कोई एक हटाएँ।`;
      case "pictures-full":
        return `पन्नों पर कुल ${problem.limit} तस्वीरों की जगह है, और वह भर गई है। कुछ नहीं बदला। नई जोड़ने के लिए कोई एक हटाएँ।`;
    }
  },
};
