import type { HelpWords } from "../words/help.ts";

/** Help, in Hindi. Not yet reviewed by a native reviewer. */
export const help: HelpWords = {
  title: "अभी मदद",
  line: "यह पन्ना बिना नेटवर्क के चलता है। यहाँ आप जो भी करें, कहीं दर्ज नहीं होता।",
  danger: "अभी खतरे में हैं?",
  emergency: (number) => `${number} पर फ़ोन करें`,
  moreLines: "और नंबर",
  country: "देश",
  elsewhere: "कोई और देश",
  ground: "ज़मीन पर लौटें",
  groundLine: "एक-एक कदम, एक-दो मिनट। जब मन हो, रुक जाएँ।",
  groundNow: "अभी खुद को थामें",
  call: "फ़ोन करें",
  callTo: (name) => `${name} को फ़ोन करें`,
  smsTo: (name) => `${name} को SMS`,
  whatsAppTo: (name) => `${name} को WhatsApp`,
  chooseSomeone: "अपनों में से किसी को चुनें",
  cannot:
    "लाइकेन खतरे को देख या परख नहीं सकता, और यह इलाज नहीं है। अगर जान देने के खयाल पर कुछ कर बैठने का डर हो, तो इनमें से किसी नंबर पर फ़ोन कीजिए।",
};
