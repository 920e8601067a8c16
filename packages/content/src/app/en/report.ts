import { whole } from "../numbers.ts";
import type { ReportWords } from "../words/report.ts";
import { dayShort } from "./dates.ts";

const times = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${whole(count)} ${more}`;

/** The report for a therapist, in English. Not yet read by a clinician. */
export const report: ReportWords = {
  paper: {
    day: dayShort,
    title: "From my own record",
    spanSaid: (from, to) => `${from} to ${to}`,
    notice:
      "Told by myself. It is not a diagnosis, and no one has tested it. Days without an entry are left out, never counted as zero.",
    coverageTitle: "How much of the time this covers",
    ofDays: (days, of) => `${whole(days)} of ${whole(of)}`,
    withCheckIn: "days with a check-in",
    checkIns: "check-ins in all",
    longestGap: "the longest time without a check-in",
    measuresTitle: "Questionnaires",
    measureHead: ["Questionnaire", "Answers", "Change"],
    measureRange: (title, least, most) => `${title}, ${least} to ${most}`,
    measureChange: {
      "none-before": "There is none before it",
      "within-wobble": "No change beyond ordinary wobble",
      "too-close": "Too close to tell apart",
      higher: "Higher than the one before, beyond ordinary wobble",
      lower: "Lower than the one before, beyond ordinary wobble",
    },
    measured: (value, day) => `${value} on ${day}`,
    answersTitle: "Daily questions, 0 to 10",
    answersLine: "These are the notebook’s own questions, not a tested scale.",
    answersHead: ["Question", "Median", "Middle half", "Days", "In words"],
    unanswered: "None of the daily questions was answered in this time.",
    answer: {
      pleasantness: "How pleasant it was",
      energy: "Energy",
      kindness: "How kindly I treated myself",
      able: "How able I felt",
    },
    halfSaid: (low, high) => (low === high ? low : `${low} to ${high}`),
    change: {
      "not-enough": "Too few days to speak of change",
      "within-wobble": "No change beyond ordinary wobble",
      higher: "Higher in the last two weeks",
      lower: "Lower in the last two weeks",
    },
    chartsTitle: "Week by week, 0 to 10",
    chartOfTwo: "Kind to myself (solid line) and able (dashed line)",
    chartOfPleasant: "How pleasant it was",
    fewDays: "Fewer than ten days have an answer, so no picture is drawn.",
    practisedTitle: "What I practised",
    practisedHead: ["What it was", "Times", "How strong, before and after"],
    strengthSaid: (before, after) => `${before}, then ${after}`,
    strengthOpen: "not told",
    kindnessName: {
      "self-compassion-break": "A kind pause",
      "friends-voice": "In a friend’s voice",
      "both-and": "Both are true",
      values: "What matters to me",
      "kind-letter": "A letter to myself",
      "loving-kindness": "Good wishes",
    },
    ownWay: "A way of my own",
    goalsTitle: "Goals and setbacks",
    goalSaid: (wish, done, partly, notToday) =>
      `${wish}: ${whole(done)} done, ${whole(partly)} partly, ${whole(notToday)} not that day.`,
    setbacksSaid: (count) => times(count, "1 setback was met.", "setbacks were met."),
    reachedOutSaid: (count) =>
      times(count, "I reached out to someone once.", "times I reached out to someone."),
    talkTitle: "What I would like to talk about",
    checkedByMe: "Chosen and read by me before printing. Notes are not on it.",
    madeOn: (day) => `Made on ${day}`,
  },
  page: {
    title: "A page for a therapist",
    line: "One page in black and white. You choose what is on it, and nothing leaves by itself.",
    spanLabel: "How far back",
    span: {
      "4-weeks": "4 weeks",
      "3-months": "3 months",
      "6-months": "6 months",
      year: "A year",
    },
    nameLabel: "A name on the page",
    nameHint: "There is none unless you type one.",
    talkLabel: "What I would like to talk about",
    talkHint: "It can stay open. A sentence or two fits well.",
    partsTitle: "What is on the page",
    part: {
      measures: "Questionnaires",
      answers: "Daily questions",
      charts: "Charts",
      practised: "What I practised",
      goals: "Goals and setbacks",
    },
    previewTitle: "The page, as it will print",
    print: "Print or save as PDF",
    printLine: "Once it is on paper or a file, whoever has it can read it.",
    tooLong: "This takes more than one page. Leave out a part or use fewer words, or print two.",
    nothingHere: "Nothing is here from these days. The page would say so, and that is fine too.",
  },
};
