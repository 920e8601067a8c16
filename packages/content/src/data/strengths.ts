import type { NamedWord } from "./needs.ts";

/**
 * What a person can lean on: things one does or turns to, not marks of who one is, so that each can
 * be there on one day and rest on another. Our own list. Asking for help and stopping in time stand
 * beside courage, for they are strengths as much.
 * The Hindi is not yet reviewed by a native reviewer.
 */
export const STRENGTHS: readonly NamedWord[] = [
  { id: "patience", en: "patience", hi: "सब्र" },
  { id: "courage", en: "courage", hi: "हिम्मत" },
  { id: "honesty", en: "honesty", hi: "सच्चाई" },
  { id: "humour", en: "humour", hi: "हँसी-मज़ाक" },
  { id: "care", en: "care for others", hi: "दूसरों का खयाल" },
  { id: "staying-with-it", en: "staying with it", hi: "लगे रहना" },
  { id: "learning", en: "wanting to learn", hi: "सीखने की चाह" },
  { id: "asking-for-help", en: "asking for help", hi: "मदद माँगना" },
  { id: "self-kindness", en: "kindness to myself", hi: "खुद से नरमी" },
  { id: "self-trust", en: "trust in myself", hi: "खुद पर भरोसा" },
  { id: "listening", en: "listening", hi: "ध्यान से सुनना" },
  { id: "fairness", en: "fairness", hi: "सबसे बराबरी" },
  { id: "gratitude", en: "gratitude", hi: "मन में शुक्रिया" },
  { id: "hope", en: "hope", hi: "उम्मीद" },
  { id: "curiosity", en: "curiosity", hi: "जानने की चाह" },
  { id: "imagination", en: "imagination", hi: "नया सोचना" },
  { id: "clear-thinking", en: "clear thinking", hi: "साफ़ सोच" },
  { id: "planning", en: "planning ahead", hi: "पहले से सोच रखना" },
  { id: "steadiness", en: "a steady head", hi: "मन का ठहराव" },
  { id: "forgiveness", en: "forgiveness", hi: "माफ़ करना" },
  { id: "working-together", en: "working together", hi: "मिलकर करना" },
  { id: "saying-no", en: "saying no", hi: "ना कह पाना" },
  { id: "letting-go", en: "letting go", hi: "जाने देना" },
  { id: "starting-small", en: "starting small", hi: "छोटे से शुरू करना" },
  { id: "stopping-in-time", en: "stopping in time", hi: "समय पर रुकना" },
  { id: "noticing", en: "noticing", hi: "ठहरकर देखना" },
  { id: "owning-up", en: "owning a mistake", hi: "अपनी गलती मानना" },
  { id: "loyalty", en: "standing by someone", hi: "साथ निभाना" },
  { id: "bending", en: "bending with things", hi: "हालात में ढल जाना" },
  { id: "handiwork", en: "skill of hand", hi: "हाथ का हुनर" },
  { id: "experience", en: "having been through it", hi: "पहले का तजुर्बा" },
  { id: "love-of-beauty", en: "an eye for beauty", hi: "सुंदर चीज़ों पर नज़र" },
];
