import type { MeasureText } from "../measure-text.ts";

const OPTIONS = [
  { value: 0, label: "Not at all" },
  { value: 1, label: "Several days" },
  { value: 2, label: "More than half the days" },
  { value: 3, label: "Nearly every day" },
] as const;
const TERMS =
  "Pfizer made the PHQ and GAD measures available without restriction and free of charge (July 2010).";
const CHECKED = "Items compared with several public copies, 27 November 2026; terms as reported.";

/** PHQ-8: the PHQ-9 without its ninth item, which is never asked here. */
export const phq8: MeasureText = {
  title: "Patient Health Questionnaire, 8 items",
  instruction:
    "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  options: OPTIONS,
  items: [
    "Little interest or pleasure in doing things",
    "Feeling down, depressed, or hopeless",
    "Trouble falling or staying asleep, or sleeping too much",
    "Feeling tired or having little energy",
    "Poor appetite or overeating",
    "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
    "Trouble concentrating on things, such as reading the newspaper or watching television",
    "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
  ],
  source:
    "Kroenke, K., Strine, T. W., Spitzer, R. L., Williams, J. B. W., Berry, J. T., and Mokdad, A. H. (2009). The PHQ-8 as a measure of current depression in the general population. Journal of Affective Disorders 114, 163–173.",
  terms: TERMS,
  checked: CHECKED,
};

/** PHQ-4: two items of worry, then two of low mood. */
export const phq4: MeasureText = {
  title: "Patient Health Questionnaire, 4 items",
  instruction: "Over the last 2 weeks, how often have you been bothered by the following problems?",
  options: OPTIONS,
  items: [
    "Feeling nervous, anxious or on edge",
    "Not being able to stop or control worrying",
    "Little interest or pleasure in doing things",
    "Feeling down, depressed, or hopeless",
  ],
  source:
    "Kroenke, K., Spitzer, R. L., Williams, J. B. W., and Löwe, B. (2009). An ultra-brief screening scale for anxiety and depression: the PHQ-4. Psychosomatics 50, 613–621.",
  terms: TERMS,
  checked: CHECKED,
};
