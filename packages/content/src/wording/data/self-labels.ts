/**
 * Harsh names people give themselves, and how such a sentence begins. The whole of it has to stand
 * in the first person and now; the name alone is never enough. Our own list.
 */
export const SELF_LABELS: readonly {
  /** What stands before the name. */
  readonly opening: string;
  readonly names: readonly string[];
  /** What has to stand after it. */
  readonly ending: string;
}[] = [
  {
    opening:
      "(?:i am|i’m|i'm|im) (?:such |really |just |nothing but |still |always )*(?:a |an )?(?:total |complete |utter |stupid |useless |big |bloody |pathetic )*",
    names: [
      "idiot",
      "failure",
      "loser",
      "burden",
      "fool",
      "moron",
      "waste of space",
      "disgrace",
      "disappointment",
      "fraud",
      "coward",
      "screw-up",
    ],
    ending: "",
  },
  {
    opening:
      "(?:i am|i’m|i'm|im) (?:so |such |really |just |completely |totally |utterly |always )*",
    names: [
      "stupid",
      "worthless",
      "useless",
      "pathetic",
      "disgusting",
      "hopeless at everything",
      "good for nothing",
      "unlovable",
      "dumb",
    ],
    ending: "",
  },
  {
    opening: "मैं (?:तो |ही |कितना |कितनी |इतना |इतनी |बहुत |एकदम |बिल्कुल |एक |सच में )*",
    names: [
      "बेवकूफ़?",
      "बेवकूफ",
      "निकम्मा",
      "निकम्मी",
      "नालायक",
      "बेकार",
      "गधा",
      "गधी",
      "बोझ",
      "कायर",
      "नाकारा",
      "फ़ेल",
      "घटिया",
    ],
    ending: " (?:ही )?(?:हूँ|हूं)",
  },
  {
    opening: "मैं (?:तो |ही )*",
    names: ["किसी काम का नहीं", "किसी काम की नहीं", "किसी लायक नहीं"],
    ending: "",
  },
  {
    opening:
      "(?:main|mai|mein) (?:to |hi |kitna |kitni |itna |itni |bahut |ekdum |bilkul |ek |such mein )*",
    names: [
      "bewakoof",
      "bewkoof",
      "nikamma",
      "nikammi",
      "nalayak",
      "bekar",
      "bekaar",
      "gadha",
      "gadhi",
      "bojh",
      "stupid",
      "useless",
      "idiot",
      "loser",
      "failure",
    ],
    ending: " (?:hi )?(?:hu|hun|hoon|hoo)",
  },
];

/** Words that show someone else is speaking, or that it is not so: then nothing is offered. */
export const NOT_OWN_VOICE: readonly string[] = [
  "said",
  "says",
  "told me",
  "called me",
  "calls me",
  "thinks",
  "not",
  "never",
  "lyrics",
  "कहा",
  "कहते",
  "बोला",
  "बोली",
  "बोले",
  "गाना",
  "bola",
  "boli",
  "kaha",
];
