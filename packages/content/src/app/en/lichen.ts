import type { LichenWords } from "../words/lichen.ts";

const LATELY = {
  reliance: "Lately it leans to self-reliance.",
  compassion: "Lately it leans to self-compassion.",
  even: "Lately the two are even.",
} as const;

/** `2 gold seams`, or nothing for none. */
function counted(count: number, one: string, many: string): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${one}` : `${count.toLocaleString("en-IN")} ${many}`];
}

function fruits(counts: { seams: number; cups: number; spores: number }): readonly string[] {
  return [
    ...counted(counts.seams, "gold seam", "gold seams"),
    ...counted(counts.cups, "cup", "cups"),
    ...counted(counts.spores, "spore", "spores"),
  ];
}

/** The lichen, in English. */
export const lichen: LichenWords = {
  pageTitle: "Your lichen",
  emptyTitle: "Three small scales",
  emptyLine: "Whatever you keep here lets it grow. A day of rest takes nothing away.",
  described: ({ days, lately, ...counts }) => {
    const grown =
      days === 1 ? "Grown from 1 day." : `Grown from ${days.toLocaleString("en-IN")} days.`;
    const borne = fruits(counts);
    const bore = borne.length > 0 ? `It bears ${borne.join(", ")}.` : "";
    return [grown, lately ? LATELY[lately] : "", bore].filter((part) => part !== "").join(" ");
  },
  placesLabel: "Places in your lichen",
  howToMove: "Touch the lichen, or use the arrow keys, to hear what grew where.",
  lean: {
    reliance: "leaned to self-reliance",
    even: "both alike",
    compassion: "leaned to self-compassion",
  },
  fruit: { seam: "a gold seam", cup: "a cup", spore: "a spore" },
  place: (when, what, own) => (own === "" ? `${when}: ${what}` : `${when}: ${what}. ${own}`),
  openDays: "See this time",
  meaningTitle: "What it shows",
  meaning: {
    reliance: "Blue: more of what you did leaned on yourself.",
    compassion: "Apricot: more of what you did was kind to yourself.",
    even: "Moss green: both alike.",
    seam: "A gold seam: a setback you met.",
    cup: "A cup: a small victory.",
    spore: "A spore at the rim: you reached out to someone.",
    rest: "Days of rest add nothing and take nothing. It only ever grows.",
  },
  monthsTitle: "Month by month",
  month: "Month",
  leaned: "Leaned to",
  bore: "Bore",
  fruits: (counts) => fruits(counts).join(", "),
  savePicture: "Save as a picture",
  saveDrawing: "Save as a drawing",
  print: "Print",
  saveLine: "It shows colours and no words. Whoever gets it can read nothing of you.",
  saved: "Saved to your downloads.",
};
