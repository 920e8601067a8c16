import type { MeasureText } from "../measure-text.ts";

/** WHO-5, the version of 1998. Not under the licence of Lichen: see NOTICE.md beside it. */
export const who5: MeasureText = {
  title: "WHO-5 Well-Being Index",
  instruction:
    "Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks.",
  options: [
    { value: 5, label: "All of the time" },
    { value: 4, label: "Most of the time" },
    { value: 3, label: "More than half of the time" },
    { value: 2, label: "Less than half of the time" },
    { value: 1, label: "Some of the time" },
    { value: 0, label: "At no time" },
  ],
  items: [
    "I have felt cheerful and in good spirits",
    "I have felt calm and relaxed",
    "I have felt active and vigorous",
    "I woke up feeling fresh and rested",
    "My daily life has been filled with things that interest me",
  ],
  source:
    "World Health Organization, Regional Office for Europe (1998). Wellbeing measures in primary health care: the DepCare project. Topp, C. W., and others (2015). Psychotherapy and Psychosomatics 84, 167–176.",
  terms:
    "World Health Organization. Free of charge; the publication of 2024 is under CC BY-NC-SA 3.0 IGO: not for sale.",
  checked:
    "Items compared with two public copies, 27 November 2026; terms as reported, not opened.",
};
