import { whole } from "../numbers.ts";
import type { ReviewWords } from "../words/review.ts";

const some = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${whole(count)} ${more}`;

/** The reviews, in English. */
export const review: ReviewWords = {
  page: {
    doorTitle: "Reviews",
    doorLine: "Five minutes to look at a week, or a month. Each part can be left out.",
    begin: { week: "Look at the week", month: "Look at the month" },
    beginLine: { week: "The last 7 days", month: "The last 30 days" },
    begunTitle: "One was begun",
    begunOn: (day) => `You began it on ${day}. It is as you left it.`,
    goOn: "Go on with it",
    year: "A year to keep",
    yearLine: "A page with your lichen, for yourself",
    report: "A page for a therapist",
    reportLine: "You choose what is on it",
    step: (now, all) => `${now} of ${all}`,
    next: "Next",
    leaveOut: "Leave this out",
    stopHere: "Stop here",
    keptSign: "Kept",
    keeping: "Keeping",
    notKept: "Not kept yet",
    spanSaid: (from, to) => `${from} to ${to}`,
    look: {
      title: { week: "Your week", month: "Your month" },
      daysOf: (days, of) =>
        `Something is here from ${whole(days)} of ${whole(of)} days. The rest is left open, not counted.`,
      nothingHere: "Nothing is here from these days. You can leave it at that.",
      checkIns: (count) => some(count, "check-in", "check-ins"),
      steps: (done, partly) =>
        partly === 0
          ? `${some(done, "step", "steps")} done`
          : `${some(done, "step", "steps")} done, ${whole(partly)} in part`,
      wins: (count) => some(count, "small win", "small wins"),
      lessons: (count) => some(count, "lesson", "lessons"),
      middle: (answer, value, count) =>
        `${answer === "able" ? "Able" : "Kind to yourself"}: the middle is ${value} of 10, from ${some(count, "day", "days")}`,
      recallTitle: "From before",
      recallLine: "Chosen with care: nothing you told was hard, and nothing out of sight.",
      noRecall: "Nothing to show again for now. That is fine.",
      reason: {
        "never-shown": "Not looked at since you wrote it.",
        "long-ago": "From more than two months ago.",
        "due-again": "It was a while since you saw it.",
      },
      notNow: "Not now",
      neverAgain: "Never show it again",
      others: "Show others",
      noneToday: "None today",
      laidAside: "Put aside for now.",
      laidAway: "It will not be shown again.",
    },
    kindnessTitle: "One kindness",
    kindnessLine: "Something kind, to you or from you. However small.",
    kindnessLabel: "A kindness of these days",
    lessonTitle: "One lesson",
    lessonLine: "Something these days showed. It may stay open.",
    lessonLabel: "What to remember",
    sizesTitle: "The next days",
    sizesLine: "Each step may be smaller, larger or as it is. Whose wish it is may change too.",
    noGoals: "No goal asks for a size. Rest counts too.",
    sizeLabel: "Size of a step",
    sizeOpen: "A number above zero, or leave it empty.",
    whoseLabel: "Whose wish is it now?",
    whose: { mine: "Mine", shared: "Shared", expected: "Expected of me" },
    goalKept: "Kept.",
    enoughTitle: { week: "That was the week", month: "That was the month" },
    enoughLine: "One thing to take along? Nothing is a good answer too.",
    carryLabel: "To take along",
    enough: "Enough for today",
  },
};
