import type { ReliefWords } from "../words/relief.ts";

const times = (count: number): string => `${count.toLocaleString("en-IN")} बार`;

/** What helped so far, in Hindi. Not yet reviewed by a native reviewer. */
export const relief: ReliefWords = {
  basis: "यह क्रम आम शोध से है, और आपके अपने अनुभव से भी।",
  whyThese: "ये तीन क्यों?",
  fits: "इस पल के बारे में आपने जो बताया, उसमें यह ठीक बैठता है।",
  person: "जब भी हो सके, तीन में से एक तरीका किसी के साथ वाला होता है।",
  research: "इसकी जगह आम शोध से है, अभी आपके अनुभव से नहीं।",
  choice: "चुनना आपके हाथ में है। जो आपके लिए नहीं, वह फिर सामने नहीं आएगा।",
  noteLine: "अभी कुछ करना नहीं है। थोड़ी देर बाद एक बार पूछा जाएगा कि अब कैसा है।",

  few: (count) => `अब तक ${times(count)}। इतने से अभी कुछ कहना मुश्किल है।`,
  seems: (count) => `${times(count)} आज़माया। मदद मिलती लगती है, पर अभी पक्का नहीं।`,
  unclear: (count) => `${times(count)} आज़माया। अभी तक साफ़ मदद नहीं दिखी।`,
  helps: (count) => `${times(count)} आज़माया। इससे आपको मदद मिलती है।`,
  noHelp: (count) => `${times(count)} आज़माया। इससे मदद मिलती नहीं लगी। चाहें तो फिर भी रखें।`,

  lower: (points) => `0 से 10 के नाप पर, इंतज़ार करने से करीब ${points} ज़्यादा राहत।`,
  higher: (points) => `0 से 10 के नाप पर, इंतज़ार करने से करीब ${points} कम राहत।`,
  same: "राहत लगभग उतनी ही, जितनी इंतज़ार करने से।",
  likely: (low, high) => `शायद ${low} से ${high} ज़्यादा राहत।`,
  unsure: "हो सकता है, आगे चलकर इससे मदद न निकले।",
};
