import type { SymbiosisWords } from "../words/symbiosis.ts";

/** The other halves of flows, in Hindi. Not yet reviewed by a native reviewer. */
export const symbiosis: SymbiosisWords = {
  kindLine: {
    "check-in": ["खुद का हाल पूछना भी नरमी है।", "आपने खुद को एक पल दिया।"],
    goal: ["यह धीरे चले या बदल जाए, दोनों ठीक हैं।"],
    step: ["जो भी रहा, आपने ठहरकर देखा।"],
    victory: ["छोटी बात भी बात है, और आपने उसे देखा।"],
    prediction: ["अंदाज़ा गलत निकले, तो भी ठीक है।"],
    "prediction-looked-at": ["जो भी हुआ, आपने लौटकर देखा।"],
    setback: ["यह मुश्किल था, और आपने इसे नरमी से देखा।"],
    technique: ["यह आपका अपना है। हर बार काम आए, ज़रूरी नहीं।"],
    "if-then-chain": ["काम आए या न आए, इसमें अपना खयाल है।"],
    person: ["किसी का साथ होना भी एक ताकत है।"],
    "reach-out": ["इसमें हिम्मत लगी।"],
    "care-card": ["क्या अच्छा लगता है, यह बताना सबके लिए नरमी है।"],
    experiment: ["जवाब जो भी निकले, ठीक है। यह आपकी परीक्षा नहीं है।"],
    "safety-plan": ["इसे लिखना भी अपना खयाल रखना है।"],
  },
  oneThingTitle: "और एक छोटा-सा काम?",
  oneThingLine: "एक गिलास पानी, एक खिड़की, एक जवाब। दोनों ही जवाब ठीक हैं।",
  oneThing: "एक छोटा काम",
  nothing: "कुछ नहीं, यह भी ठीक",
};
