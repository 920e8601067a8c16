import type { MeasureText } from "../measure-text.ts";

/** The three-item loneliness scale. */
export const ucla3: MeasureText = {
  title: "Three-Item Loneliness Scale",
  instruction: "",
  options: [
    { value: 1, label: "Hardly ever" },
    { value: 2, label: "Some of the time" },
    { value: 3, label: "Often" },
  ],
  items: [
    "How often do you feel that you lack companionship?",
    "How often do you feel left out?",
    "How often do you feel isolated from others?",
  ],
  source:
    "Hughes, M. E., Waite, L. J., Hawkley, L. C., and Cacioppo, J. T. (2004). A short scale for measuring loneliness in large surveys. Research on Aging 26, 655–672.",
  terms: "Free to use, with the source named.",
  checked: "Items compared with three public copies, 27 November 2026; terms from memory.",
};
