/** A need or a strength: its name, and what it is called. */
export interface NamedWord {
  readonly id: string;
  readonly en: string;
  readonly hi: string;
}

/**
 * What a person can need. Each word is a noun or a phrase that says nothing about whether the need
 * is met, so that one list serves both questions; our own list, kept to what a day can hold. No
 * family, faith or work is taken for granted.
 * The Hindi is not yet reviewed by a native reviewer.
 */
export const NEEDS: readonly NamedWord[] = [
  { id: "rest", en: "rest", hi: "आराम" },
  { id: "sleep", en: "sleep", hi: "पूरी नींद" },
  { id: "food", en: "good food", hi: "ठीक से खाना" },
  { id: "movement", en: "moving about", hi: "चलना-फिरना" },
  { id: "fresh-air", en: "fresh air", hi: "खुली हवा" },
  { id: "health-care", en: "care for my health", hi: "सेहत का खयाल" },
  { id: "quiet", en: "quiet", hi: "थोड़ा एकांत" },
  { id: "time", en: "time of my own", hi: "अपने लिए वक्त" },
  { id: "space", en: "room of my own", hi: "अपने लिए जगह" },
  { id: "safety", en: "safety", hi: "सुरक्षित होना" },
  { id: "steadiness", en: "steadiness", hi: "कुछ टिका हुआ" },
  { id: "enough-money", en: "enough money", hi: "ज़रूरत भर पैसा" },
  { id: "respect", en: "respect", hi: "इज़्ज़त" },
  { id: "fairness", en: "fairness", hi: "इंसाफ़" },
  { id: "honesty", en: "honesty", hi: "सच्ची बात" },
  { id: "trust", en: "trust", hi: "भरोसा" },
  { id: "own-say", en: "a say of my own", hi: "अपनी मर्ज़ी" },
  { id: "company", en: "company", hi: "किसी का साथ" },
  { id: "closeness", en: "closeness", hi: "नज़दीकी" },
  { id: "belonging", en: "belonging", hi: "अपनापन" },
  { id: "understanding", en: "to be understood", hi: "कोई समझे" },
  { id: "being-heard", en: "to be heard", hi: "कोई सुने" },
  { id: "appreciation", en: "appreciation", hi: "कद्र" },
  { id: "kindness", en: "kindness", hi: "नरमी" },
  { id: "help", en: "help", hi: "मदद" },
  { id: "being-of-use", en: "being of use", hi: "किसी के काम आना" },
  { id: "meaning", en: "meaning", hi: "मायने" },
  { id: "learning", en: "learning", hi: "कुछ नया सीखना" },
  { id: "making", en: "making something", hi: "कुछ बनाना" },
  { id: "play", en: "play", hi: "खेल और मस्ती" },
  { id: "beauty", en: "something beautiful", hi: "कुछ सुंदर" },
  { id: "hope", en: "hope", hi: "उम्मीद" },
  { id: "mourning", en: "room to mourn", hi: "दुख के लिए जगह" },
];
