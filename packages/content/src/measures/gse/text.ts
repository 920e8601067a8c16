import type { MeasureText } from "../measure-text.ts";

/** GSE. Its terms are its author’s: see NOTICE.md beside it. */
export const gse: MeasureText = {
  title: "General Self-Efficacy Scale",
  instruction: "",
  options: [
    { value: 1, label: "Not at all true" },
    { value: 2, label: "Hardly true" },
    { value: 3, label: "Moderately true" },
    { value: 4, label: "Exactly true" },
  ],
  items: [
    "I can always manage to solve difficult problems if I try hard enough.",
    "If someone opposes me, I can find the means and ways to get what I want.",
    "It is easy for me to stick to my aims and accomplish my goals.",
    "I am confident that I could deal efficiently with unexpected events.",
    "Thanks to my resourcefulness, I know how to handle unforeseen situations.",
    "I can solve most problems if I invest the necessary effort.",
    "I can remain calm when facing difficulties because I can rely on my coping abilities.",
    "When I am confronted with a problem, I can usually find several solutions.",
    "If I am in trouble, I can usually think of a solution.",
    "I can usually handle whatever comes my way.",
  ],
  source:
    "Schwarzer, R., and Jerusalem, M. (1995). Generalized Self-Efficacy scale. In J. Weinman, S. Wright, and M. Johnston, Measures in health psychology: A user’s portfolio. Causal and control beliefs (35–37). NFER-NELSON.",
  terms:
    "Ralf Schwarzer lets it be used and reproduced with its source named; for a product that is sold, ask him.",
  checked:
    "Items compared with three public copies, the terms with excerpts of his documentation of 2014, 27 November 2026.",
};
