import type { TogetherWords } from "../words/together.ts";

const whole = (count: number): string => count.toLocaleString("en-IN");
const days = (count: number): string => `${whole(count)} दिन`;
const number = (value: number): string =>
  value.toLocaleString("en-IN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** A difference says its direction; the minus is the one of print. */
const signed = (value: number): string => {
  const size = number(Math.abs(value));
  if (size === "0.0") return "0";
  return value < 0 ? `−${size}` : `+${size}`;
};
/** An end of an interval: what would round to none is said in hundredths, for it is not at none. */
const edge = (value: number): string => {
  const tenths = signed(value);
  const size = Math.abs(value).toLocaleString("en-IN", { maximumFractionDigits: 2 });
  if (tenths !== "0" || size === "0") return tenths;
  return value < 0 ? `−${size}` : `+${size}`;
};
const LEANS = {
  able: ", ज़्यादा बार भरोसा ऊपर",
  kinder: ", ज़्यादा बार नरमी ऊपर",
  even: ", ज़्यादा बार दोनों बराबर",
} as const;

/** Many days together, in Hindi. Not yet reviewed by a native reviewer. */
export const together: TogetherWords = {
  asTable: "यही तालिका में",
  howTitle: "यह कैसे बनता है?",
  checkIn: "अभी का हाल लिखें",
  month: "महीना",
  balance: {
    headline: {
      "not-enough": "अभी कहना जल्दी है",
      "in-balance": "दोनों पास-पास हैं",
      "leaning-to-reliance": "भरोसा है, नरमी की जगह है",
      "leaning-to-compassion": "नरमी है, भरोसे की जगह है",
      "both-quiet": "दोनों अभी शांत हैं",
    },
    line: {
      "in-balance": "अभी तक इतना ही कहा जा सकता है। दिन अलग-अलग होते हैं, और यह ठीक है।",
      "leaning-to-reliance":
        "अब तक सँभाल पाने का भरोसा, खुद से नरमी से ज़्यादा है। यहाँ एक नरम बात की जगह है।",
      "leaning-to-compassion":
        "अब तक खुद से नरमी, सँभाल पाने के भरोसे से ज़्यादा है। यहाँ एक छोटे कदम की जगह है।",
      "both-quiet":
        "इन दिनों दोनों कम हैं। यह भी एक जगह है, और कुछ पूरा करना बाकी नहीं। आराम भी गिना जाता है, किसी का साथ भी।",
    },
    wanting: (count) =>
      `${whole(count)} और दिन दोनों सवालों के जवाब मिल जाएँ, तो जगह दिख सकेगी। कोई जल्दी नहीं।`,
    shapeLine: (count) =>
      `रंगा हुआ घेरा वह जगह है जहाँ आपके होने की सबसे ज़्यादा उम्मीद है। यह पिछले 30 में से ${days(count)} और उनसे पहले के दिनों से बना है।`,
    coveredLine: "आपके जवाब इतने पास-पास हैं कि अनिश्चितता का घेरा इसी बिंदु के नीचे है।",
    mapLabel: "एक नक्शा। ऊपर की ओर खुद से नरमी, दाईं ओर सँभाल पाने का भरोसा।",
    up: "खुद से नरमी",
    right: "सँभाल पाने का भरोसा",
    kinder: "नरमी है, भरोसे की जगह है",
    both: "दोनों पास हैं",
    quiet: "दोनों शांत",
    able: "भरोसा है, नरमी की जगह है",
    now: "अभी",
    kindnessChange: {
      "not-enough": "नरमी: बदलाव की बात के लिए दिन अभी कम हैं।",
      "within-wobble": "नरमी: पहले जैसी, रोज़ के उतार-चढ़ाव जितनी।",
      higher: "नरमी: पिछले छह हफ़्तों से ज़्यादा, रोज़ के उतार-चढ़ाव से भी ज़्यादा।",
      lower: "नरमी: पिछले छह हफ़्तों से कम, रोज़ के उतार-चढ़ाव से ज़्यादा फ़र्क।",
    },
    ableChange: {
      "not-enough": "भरोसा: बदलाव की बात के लिए दिन अभी कम हैं।",
      "within-wobble": "भरोसा: पहले जैसा, रोज़ के उतार-चढ़ाव जितना।",
      higher: "भरोसा: पिछले छह हफ़्तों से ज़्यादा, रोज़ के उतार-चढ़ाव से भी ज़्यादा।",
      lower: "भरोसा: पिछले छह हफ़्तों से कम, रोज़ के उतार-चढ़ाव से ज़्यादा फ़र्क।",
    },
    kindnessMomentum: {
      rising: (by, least, most) =>
        `नरमी बढ़ रही है: दो हफ़्तों में करीब ${signed(by)}, शायद ${edge(least)} से ${edge(most)}। यह संयोग भी हो सकता है।`,
      falling: (by, least, most) =>
        `नरमी घट रही है: दो हफ़्तों में करीब ${signed(by)}, शायद ${edge(least)} से ${edge(most)}। यह संयोग भी हो सकता है। ऐसे दिन भी होते हैं।`,
    },
    ableMomentum: {
      rising: (by, least, most) =>
        `भरोसा बढ़ रहा है: दो हफ़्तों में करीब ${signed(by)}, शायद ${edge(least)} से ${edge(most)}। यह संयोग भी हो सकता है।`,
      falling: (by, least, most) =>
        `भरोसा घट रहा है: दो हफ़्तों में करीब ${signed(by)}, शायद ${edge(least)} से ${edge(most)}। यह संयोग भी हो सकता है। ऐसे दिन भी होते हैं।`,
    },
    monthsTitle: "महीने-दर-महीने",
    kindnessMonths: "खुद से नरमी, महीने-दर-महीने, 0 से 10। संख्याएँ तालिका में हैं।",
    ableMonths: "सँभाल पाने का भरोसा, महीने-दर-महीने, 0 से 10। संख्याएँ तालिका में हैं।",
    numbersTitle: "संख्याओं में",
    standsNow: "अभी कहाँ है, 0 से 10",
    usual: "आपके 60 दिनों का आम हाल",
    againstUsual: "आपके आम हाल के मुकाबले",
    against: { above: "उससे ऊपर", near: "उसी के पास", below: "उससे नीचे" },
    answeredDays: "साल में जवाब वाले दिन",
    intervalSaid: (mean, low, high) => `${number(mean)}, शायद ${number(low)} से ${number(high)}`,
    how: [
      "यह आपके चेक-इन के दो सवालों से बनता है। यह किसी तरह का इम्तिहान नहीं है।",
      "जिस दिन जवाब नहीं, वह दिन खाली रहता है। उसे कभी शून्य नहीं गिना जाता।",
      "दोनों साथ-साथ दिखते हैं, और एक को दूसरे में से कभी घटाया नहीं जाता।",
      "इससे यह पता नहीं चलता कि और लोग कहाँ हैं।",
    ],
  },
  links: {
    intro: "सात सवाल, जो आपके पहले दिन से पहले तय थे। कई सवाल महीनों खुले रहते हैं। यह ठीक है।",
    lookedOn: (date) => `इन्हें हफ़्ते में एक बार देखा जाता है। पिछला हफ़्ता ${date} को पूरा हुआ।`,
    question: {
      "reliance-compassion": "जिस दिन सँभाल पाने का भरोसा ज़्यादा था, उसके अगले दिन खुद से नरमी ज़्यादा रही?",
      "compassion-reliance": "जिस दिन खुद से नरमी ज़्यादा थी, उसके अगले दिन भरोसा ज़्यादा रहा?",
      "compassion-action": "जिस दिन खुद से नरमी ज़्यादा थी, उसके अगले दिन कदम ज़्यादा हुए?",
      "reliance-action": "जिस दिन सँभाल पाने का भरोसा ज़्यादा था, उसके अगले दिन कदम ज़्यादा हुए?",
      "compassion-mood": "जिस दिन खुद से नरमी ज़्यादा थी, उसका अगला दिन ज़्यादा अच्छा लगा?",
      "reliance-mood": "जिस दिन सँभाल पाने का भरोसा ज़्यादा था, उसका अगला दिन ज़्यादा अच्छा लगा?",
      "action-reliance": "जिस दिन कदम ज़्यादा हुए, उसके अगले दिन भरोसा ज़्यादा रहा?",
    },
    verdict: {
      "not-enough": "अभी कहना जल्दी है",
      "no-clear-link": "अब तक साफ़ नाता नहीं दिखता",
      "too-close": "अलग-अलग बताना मुश्किल",
      leansMore: "झुकाव “हाँ” की तरफ़",
      leansLess: "झुकाव उलटी तरफ़",
      clearMore: "अब तक साफ़: हाँ",
      clearLess: "अब तक साफ़: उलटी तरफ़",
    },
    meaning: {
      "no-clear-link": "यह भी एक जवाब है।",
      "too-close": "दोनों इतने साथ-साथ चलते हैं कि कौन-सा है, यह कोई हिसाब नहीं बता सकता।",
      leans:
        "यह संयोग भी हो सकता है। ऐसा नाता न हो, तब भी एक बार देखने पर 10 में से करीब 1 को यह दिखता है। साल भर में कभी न कभी करीब आधे लोगों को दिखता है।",
      clear:
        "इससे पता चलता है कि बाद में क्या हुआ, यह नहीं कि किस वजह से। कभी-कभार संयोग भी ऐसा ही दिखता है।",
    },
    less: "एक उतार-चढ़ाव जितना कम",
    none: "कोई फ़र्क नहीं",
    more: "एक उतार-चढ़ाव जितना ज़्यादा",
    likelySaid: (low, high, pairs) =>
      `शायद एक आम उतार-चढ़ाव का ${edge(low)} से ${edge(high)}, दिनों की ${whole(pairs)} जोड़ियों से।`,
    fewPairs: (pairs) =>
      `एक दिन और उसका अगला दिन, ऐसी करीब 30 जोड़ियाँ चाहिए; अभी ${whole(pairs)} ${pairs === 1 ? "है" : "हैं"}। कुछ पूरा करना बाकी नहीं।`,
    hardlyMoves: "जवाब रोज़ लगभग एक जैसे हैं, इसलिए साथ रखकर देखने को कम है।",
    enoughPairs: (pairs) =>
      `दिनों की करीब ${whole(pairs)} जोड़ियों से, बीच का कोई नाता हो तो आधी बार दिख जाएगा।`,
    daysEnough: "बीच का नाता दिखने के लिए दिन काफ़ी हैं। छोटा नाता छिपा रह सकता है।",
    waits: "जब दो हफ़्ते एक ही बात कहें, तभी वह बात यहाँ आती है।",
    setbackTitle: "ठोकर के बाद",
    setbackQuestion: "उस दिन खुद से नरमी ज़्यादा थी, तो तीन दिन के भीतर वापसी हुई?",
    kinderCount: (returned, of) => `नरमी वाले दिनों में: ${whole(of)} में से ${whole(returned)} बार।`,
    otherCount: (returned, of) => `बाकी दिनों में: ${whole(of)} में से ${whole(returned)} बार।`,
    fewSetbacks: (setbacks) =>
      setbacks === 0
        ? "अभी यहाँ गिनने को कोई ठोकर नहीं है। और न होना भी ठीक है।"
        : `कुछ कहने के लिए करीब 12 ठोकरें चाहिए; अभी ${whole(setbacks)} ${setbacks === 1 ? "है" : "हैं"}। और न हों, तो भी ठीक।`,
    oddsSaid: (low, high) => `हिसाब में: ${edge(low)} से ${edge(high)}, जहाँ 0 यानी कोई फ़र्क नहीं।`,
    lighter: "हो सकता है नरमी वाले दिन की ठोकर ही हल्की हो, इसलिए यह वजह नहीं बताता।",
    curiousTitle: "जिन्हें जानने का मन हो",
    curiousLine: "कौन-से जवाब एक ही दिन साथ आते हैं। इसकी कोई दिशा नहीं, और इसे कभी साफ़ नहीं कहा जाता।",
    pairHead: "दो जवाब",
    pairWordHead: "एक ही दिन",
    pairDaysHead: "दिन",
    series: {
      reliance: "सँभाल पाने का भरोसा",
      compassion: "खुद से नरमी",
      mood: "अच्छा दिन",
      action: "हुए कदम",
      energy: "एनर्जी",
      connection: "किसी का साथ",
    },
    pairSaid: (one, other) => `${one} और ${other}`,
    pairWord: {
      "not-enough": "अभी कहना जल्दी है",
      "nothing-clear": "कुछ साफ़ नहीं",
      together: "अक्सर साथ आते हैं",
      apart: "अक्सर साथ नहीं आते",
    },
    how: [
      "हर सवाल एक दिन को अगले दिन के साथ रखता है। धीमे बदलाव, मौसम और शनिवार-रविवार का असर पहले हटा दिया जाता है।",
      "आम उतार-चढ़ाव यानी आपके अपने दिन आम तौर पर कितना ऊपर-नीचे होते हैं।",
      "सातों सवाल एक साथ पूछे जाते हैं, ताकि संयोग किसी खोज जैसा कम दिखे।",
      "एक ही दिन के भीतर की बात यहाँ नहीं दिखती, और वजह इससे नहीं पढ़ी जा सकती।",
    ],
  },
  glance: {
    empty: "यहाँ पूरा साल आ जाता है। एक दिन भी शुरुआत है।",
    yearTitle: "साल भर के दिन",
    able: "भरोसा ज़्यादा",
    even: "बराबर",
    kinder: "नरमी ज़्यादा",
    open: "लिखा है, दोनों जवाब नहीं",
    setbackMet: "ठोकर, जो देखी गई",
    noEntry: "कोई नोट नहीं",
    byMonth: "यही शब्दों में",
    monthSaid: (month, count, leans, setbacks) => {
      const met = setbacks === 1 ? ", 1 ठोकर" : `, ${whole(setbacks)} ठोकरें`;
      return `${month}: ${days(count)}${leans ? LEANS[leans] : ""}${setbacks > 0 ? met : ""}`;
    },
    spreadsTitle: "आपके जवाब, एक साथ",
    spreadHead: { answer: "जवाब", days: "दिन" },
    answer: {
      pleasantness: "अच्छा",
      energy: "एनर्जी",
      kindness: "खुद से नरमी",
      able: "सँभाल पाने का भरोसा",
    },
    spreadHalf: (count, low, high) =>
      count === 1
        ? `1 दिन, ${whole(low)} पर।`
        : low === high
          ? `${days(count)}। कम से कम आधे ${whole(low)} पर।`
          : `${days(count)}। करीब आधे ${whole(low)} से ${whole(high)} के बीच।`,
    unanswered: "इस साल जवाब नहीं लिखा।",
    strengthsTitle: "जिनका सहारा मिला",
    strengthsEmpty: "चेक-इन में लिखे सहारे यहाँ अपने दिनों के साथ जमा होते हैं।",
    strengthDays: days,
    needsTitle: "जिनकी ज़रूरत थी",
    needsEmpty: "चेक-इन में लिखी ज़रूरतें यहाँ जमा होती हैं, पूरी हुई हों या बाकी।",
    needDays: (count, met) => `${days(count)}, ${whole(met)} दिन पूरी हुई`,
    reliefTitle: "तरीकों से क्या मिला",
    reliefLine: "मुश्किल पल, रुककर इंतज़ार करने से कितना और हल्का हुआ, 0 से 10 के नाप पर।",
    reliefEmpty: "जिस तरीके के पहले और बाद में नाप लिखा हो, वह यहाँ आता है।",
    reliefRest: (techniques) => `${whole(techniques)} और`,
    worse: "3 ज़्यादा मुश्किल",
    asWaiting: "इंतज़ार जितना",
    lower: "3 ज़्यादा राहत",
    usesSaid: (uses) => `${whole(uses)} बार।`,
    reliefSaid: (relief, low, high) =>
      `इंतज़ार के मुकाबले करीब ${signed(relief)}, शायद ${edge(low)} से ${edge(high)}।`,
    reliefWord: {
      "not-enough": "अभी कहना जल्दी है।",
      "from-research": "यह आम शोध से है, अभी आपके अनुभव से नहीं।",
      "still-learning": "अभी और देखना बाकी है।",
      "helps-you": "अब तक इससे आपको मदद मिली है।",
      retired: "इससे आपको मदद मिलती नहीं दिखी। चाहें तो फिर भी रखें।",
    },
  },
};
