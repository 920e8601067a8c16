/** A feeling's name, its place on the field (0 to 10), and what it is called. */
export interface Feeling {
  readonly id: string;
  readonly pleasantness: number;
  readonly energy: number;
  readonly en: string;
  readonly hi: string;
}

/**
 * Feelings with a place on the field, after the circumplex of affect (Russell, 1980). Places are our
 * own reading and only put near words near each other. "Mixed" and "not sure" stay last.
 * The Hindi is not yet reviewed by a native reviewer.
 */
export const FEELINGS: readonly Feeling[] = [
  { id: "overwhelmed", pleasantness: 2, energy: 8, en: "overwhelmed", hi: "सब एक साथ आ पड़ा है" },
  { id: "anxious", pleasantness: 2.5, energy: 8, en: "anxious", hi: "घबराहट" },
  { id: "worried", pleasantness: 3, energy: 7, en: "worried", hi: "फ़िक्र" },
  { id: "nervous", pleasantness: 3.5, energy: 7.5, en: "nervous", hi: "धुकधुकी" },
  { id: "restless", pleasantness: 3.5, energy: 7, en: "restless", hi: "बेचैनी" },
  { id: "on-edge", pleasantness: 2.5, energy: 8.5, en: "on edge", hi: "हर आहट पर चौंकना" },
  { id: "stressed", pleasantness: 2.5, energy: 7.5, en: "stressed", hi: "टेंशन" },
  { id: "frustrated", pleasantness: 2.5, energy: 7, en: "frustrated", hi: "झुँझलाहट" },
  { id: "angry", pleasantness: 1.5, energy: 8.5, en: "angry", hi: "गुस्सा" },
  { id: "jealous", pleasantness: 2, energy: 6.5, en: "jealous", hi: "जलन" },
  { id: "humiliated", pleasantness: 1, energy: 6.5, en: "humiliated", hi: "बेइज़्ज़ती" },
  { id: "embarrassed", pleasantness: 3, energy: 6, en: "embarrassed", hi: "झेंप" },
  { id: "betrayed", pleasantness: 1, energy: 6.5, en: "betrayed", hi: "भरोसा टूटा" },
  { id: "trapped", pleasantness: 1.5, energy: 6, en: "trapped", hi: "घुटन" },
  { id: "torn", pleasantness: 3.5, energy: 5.5, en: "torn", hi: "दुविधा" },
  { id: "low", pleasantness: 2.5, energy: 2.5, en: "low", hi: "बुझा-बुझा मन" },
  { id: "sad", pleasantness: 2, energy: 3, en: "sad", hi: "उदासी" },
  { id: "hopeless", pleasantness: 1, energy: 2, en: "hopeless", hi: "नाउम्मीदी" },
  { id: "helpless", pleasantness: 1.5, energy: 3, en: "helpless", hi: "बेबसी" },
  {
    id: "worthless",
    pleasantness: 0.5,
    energy: 2,
    en: "worthless",
    hi: "लगता है, मेरी कोई कीमत नहीं",
  },
  { id: "empty", pleasantness: 1.5, energy: 1.5, en: "empty", hi: "खालीपन" },
  { id: "numb", pleasantness: 3, energy: 1, en: "numb", hi: "सुन्न मन" },
  { id: "exhausted", pleasantness: 2.5, energy: 0.5, en: "exhausted", hi: "निढाल" },
  { id: "tired", pleasantness: 3.5, energy: 1.5, en: "tired", hi: "थकान" },
  { id: "burnt-out", pleasantness: 1.5, energy: 1, en: "burnt out", hi: "भीतर तक थकान" },
  { id: "stuck", pleasantness: 3, energy: 3.5, en: "stuck", hi: "अटका-सा मन" },
  { id: "vulnerable", pleasantness: 3.5, energy: 4, en: "vulnerable", hi: "नाज़ुक मन" },
  { id: "hurt", pleasantness: 1.5, energy: 4.5, en: "hurt", hi: "मन को चोट" },
  { id: "rejected", pleasantness: 1.5, energy: 4, en: "rejected", hi: "ठुकराए जाने का दर्द" },
  { id: "left-out", pleasantness: 2.5, energy: 3.5, en: "left out", hi: "किनारे कर दिया गया" },
  { id: "lonely", pleasantness: 2, energy: 2.5, en: "lonely", hi: "अकेलापन" },
  { id: "disconnected", pleasantness: 3, energy: 2.5, en: "disconnected", hi: "सबसे कटा-कटा मन" },
  {
    id: "misunderstood",
    pleasantness: 2.5,
    energy: 4.5,
    en: "misunderstood",
    hi: "किसी ने समझा नहीं",
  },
  { id: "ashamed", pleasantness: 1.5, energy: 3.5, en: "ashamed", hi: "शर्मिंदगी" },
  { id: "guilty", pleasantness: 2, energy: 4, en: "guilty", hi: "गलती का बोझ" },
  { id: "regretful", pleasantness: 2.5, energy: 3.5, en: "regretful", hi: "पछतावा" },
  { id: "resentful", pleasantness: 2, energy: 5, en: "resentful", hi: "मन में खटास" },
  { id: "disappointed", pleasantness: 2.5, energy: 3, en: "disappointed", hi: "मायूसी" },
  { id: "discouraged", pleasantness: 2.5, energy: 2.5, en: "discouraged", hi: "हौसला टूटा-सा" },
  { id: "self-doubting", pleasantness: 3, energy: 4.5, en: "self-doubting", hi: "खुद पर शक" },
  { id: "grieving", pleasantness: 1, energy: 3, en: "grieving", hi: "बिछड़ने का दुख" },
  { id: "moved", pleasantness: 7, energy: 5.5, en: "moved", hi: "मन भर आया" },
  { id: "proud", pleasantness: 8.5, energy: 7, en: "proud", hi: "खुद पर नाज़" },
  { id: "content", pleasantness: 8, energy: 3.5, en: "content", hi: "तसल्ली" },
  { id: "grateful", pleasantness: 8.5, energy: 4.5, en: "grateful", hi: "मन में शुक्रिया" },
  { id: "relieved", pleasantness: 7.5, energy: 3, en: "relieved", hi: "राहत" },
  { id: "calm", pleasantness: 8, energy: 2, en: "calm", hi: "शांत मन" },
  { id: "rested", pleasantness: 7.5, energy: 4, en: "rested", hi: "आराम मिला" },
  { id: "at-ease", pleasantness: 8, energy: 2.5, en: "at ease", hi: "सुकून" },
  { id: "safe", pleasantness: 8, energy: 3, en: "safe", hi: "सुरक्षित" },
  { id: "tender", pleasantness: 7, energy: 3.5, en: "tender", hi: "नरम मन" },
  { id: "hopeful", pleasantness: 7.5, energy: 6, en: "hopeful", hi: "उम्मीद" },
  { id: "curious", pleasantness: 7, energy: 6.5, en: "curious", hi: "जानने की चाह" },
  { id: "interested", pleasantness: 7, energy: 6, en: "interested", hi: "दिलचस्पी" },
  { id: "playful", pleasantness: 8, energy: 7.5, en: "playful", hi: "शरारत का मन" },
  { id: "happy", pleasantness: 8.5, energy: 6.5, en: "happy", hi: "खुशी" },
  { id: "joyful", pleasantness: 9.5, energy: 8, en: "joyful", hi: "उमंग" },
  { id: "excited", pleasantness: 8.5, energy: 9, en: "excited", hi: "जोश" },
  { id: "determined", pleasantness: 7, energy: 8, en: "determined", hi: "पक्का इरादा" },
  { id: "confident", pleasantness: 8, energy: 7.5, en: "confident", hi: "खुद पर भरोसा" },
  { id: "loved", pleasantness: 9, energy: 5, en: "loved", hi: "किसी का प्यार मिला" },
  { id: "connected", pleasantness: 8.5, energy: 5.5, en: "connected", hi: "अपनापन" },
  { id: "mixed", pleasantness: 5, energy: 5, en: "mixed", hi: "मिला-जुला मन" },
  { id: "not-sure", pleasantness: 5, energy: 5, en: "not sure", hi: "पता नहीं, पर कुछ है" },
];
