import type { MeasureText } from "../measure-text.ts";

/** SSCS-S: only the ends of its scale have a name. */
export const sscsS: MeasureText = {
  title: "State Self-Compassion Scale, Short Form",
  instruction: "",
  options: [
    { value: 1, label: "1 (Not at all true for me)" },
    { value: 2, label: "2" },
    { value: 3, label: "3" },
    { value: 4, label: "4" },
    { value: 5, label: "5 (Very true for me)" },
  ],
  items: [
    "I’m giving myself the caring and tenderness I need.",
    "I’m obsessing and fixating on everything that’s wrong.",
    "I’m remembering that there are lots of others in the world feeling like I am.",
    "I feel like I’m struggling more than others right now.",
    "I feel intolerant and impatient toward myself.",
    "I’m keeping things in perspective.",
  ],
  source:
    "Neff, K. D., Tóth-Király, I., Knox, M. C., Kuchar, A., and Davidson, O. (2021). The development and validation of the State Self-Compassion Scale (long- and short form). Mindfulness 12, 121–140.",
  terms:
    "Kristin Neff grants its use on the same terms as her other scales, with the source named.",
  checked: "Items compared with one public copy, 27 November 2026; the grant as quoted by others.",
};
