import type { MeasureText } from "../measure-text.ts";

/** GAD-7. */
export const gad7: MeasureText = {
  title: "Generalized Anxiety Disorder, 7 items",
  instruction: "Over the last 2 weeks, how often have you been bothered by the following problems?",
  options: [
    { value: 0, label: "Not at all" },
    { value: 1, label: "Several days" },
    { value: 2, label: "More than half the days" },
    { value: 3, label: "Nearly every day" },
  ],
  items: [
    "Feeling nervous, anxious or on edge",
    "Not being able to stop or control worrying",
    "Worrying too much about different things",
    "Trouble relaxing",
    "Being so restless that it is hard to sit still",
    "Becoming easily annoyed or irritable",
    "Feeling afraid as if something awful might happen",
  ],
  source:
    "Spitzer, R. L., Kroenke, K., Williams, J. B. W., and Löwe, B. (2006). A brief measure for assessing generalized anxiety disorder: the GAD-7. Archives of Internal Medicine 166, 1092–1097.",
  terms:
    "Pfizer made the PHQ and GAD measures available without restriction and free of charge (July 2010).",
  checked: "Items compared with several public copies, 27 November 2026; terms as reported.",
};
