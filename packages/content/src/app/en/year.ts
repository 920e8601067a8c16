import { whole } from "../numbers.ts";
import type { YearWords } from "../words/year.ts";
import { dayShort } from "./dates.ts";

const some = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${whole(count)} ${more}`;

/** The year that is kept, in English. */
export const year: YearWords = {
  paper: {
    day: dayShort,
    yearTitle: (of) => `My ${of}`,
    spanSaid: (from, to) => `${from} to ${to}`,
    lichenSaid: (count) =>
      count === 1
        ? "A lichen grown from 1 day of my own."
        : `A lichen grown from ${whole(count)} days of my own.`,
    coverageTitle: "What is here",
    ofDays: (count, of) => `${whole(count)} of ${whole(of)}`,
    withEntry: "days with something written",
    checkIns: "check-ins",
    didTitle: "What I did",
    steps: (done, partly) =>
      partly === 0
        ? some(done, "1 step done", "steps done")
        : `${some(done, "1 step done", "steps done")}, and ${whole(partly)} in part`,
    kindnesses: (count) => some(count, "1 kindness to myself", "kindnesses to myself"),
    reachedOutSaid: (count) =>
      count === 1
        ? "Once I reached out to someone"
        : `${whole(count)} times I reached out to someone`,
    setbacksSaid: (count) => some(count, "1 setback met", "setbacks met"),
    leanedTitle: "What I leaned on",
    leanedSaid: (strength, count) => `${strength}, on ${some(count, "1 day", "days")}`,
    answersTitle: "How the days were, 0 to 10",
    answersHead: ["Question", "Median", "Middle half", "Days"],
    answer: {
      pleasantness: "How pleasant",
      energy: "Energy",
      kindness: "Kind to myself",
      able: "Able",
    },
    halfSaid: (low, high) => (low === high ? low : `${low} to ${high}`),
    wordsTitle: "In my own words",
    notCounted: "Days without an entry are left open. They are not counted.",
    madeOn: (day) => `Made on ${day}`,
  },
  page: {
    title: "A year to keep",
    line: "One page for yourself. Print it, or keep it as a file.",
    yearLabel: "Which year",
    wordsTitle: "Your words on the page",
    wordsLine: "From small wins and lessons. Nothing from hard days, and nothing out of sight.",
    noWords: "Small wins and lessons gather here. The page is whole without them.",
    previewTitle: "The page, as it will print",
    print: "Print or save as PDF",
    printLine: "Once it is on paper or a file, whoever has it can read it.",
    tooLong: "This takes more than one page. Leave out a line or two, or print two.",
    emptyTitle: "A year begins with one day",
    toCheckIn: "Check in",
  },
};
