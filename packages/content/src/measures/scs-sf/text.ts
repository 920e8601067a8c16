import type { MeasureText } from "../measure-text.ts";

/** SCS-SF, as its information sheet prints it: only the ends of its scale have a name. */
export const scsSf: MeasureText = {
  title: "Self-Compassion Scale, Short Form",
  instruction:
    "Please read each statement carefully before answering. Indicate how often you behave in the stated manner, using the following scale:",
  options: [
    { value: 1, label: "1 (Almost never)" },
    { value: 2, label: "2" },
    { value: 3, label: "3" },
    { value: 4, label: "4" },
    { value: 5, label: "5 (Almost always)" },
  ],
  items: [
    "When I fail at something important to me I become consumed by feelings of inadequacy.",
    "I try to be understanding and patient towards those aspects of my personality I don’t like.",
    "When something painful happens I try to take a balanced view of the situation.",
    "When I’m feeling down, I tend to feel like most other people are probably happier than I am.",
    "I try to see my failings as part of the human condition.",
    "When I’m going through a very hard time, I give myself the caring and tenderness I need.",
    "When something upsets me I try to keep my emotions in balance.",
    "When I fail at something that’s important to me, I tend to feel alone in my failure",
    "When I’m feeling down I tend to obsess and fixate on everything that’s wrong.",
    "When I feel inadequate in some way, I try to remind myself that feelings of inadequacy are shared by most people.",
    "I’m disapproving and judgmental about my own flaws and inadequacies.",
    "I’m intolerant and impatient towards those aspects of my personality I don’t like.",
  ],
  source:
    "Raes, F., Pommier, E., Neff, K. D., and Van Gucht, D. (2011). Construction and factorial validation of a short form of the Self-Compassion Scale. Clinical Psychology & Psychotherapy 18, 250–255.",
  terms: "Kristin Neff grants its use “for any purpose whatsoever”, with the source named.",
  checked:
    "Items compared with two public copies, 27 November 2026; the grant as quoted by others.",
};
