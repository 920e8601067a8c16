import { edge, signed, tenths, whole } from "../numbers.ts";
import type { TogetherWords } from "../words/together.ts";

const days = (count: number): string => (count === 1 ? "1 day" : `${whole(count)} days`);
const LEANS = {
  able: ", more often able",
  kinder: ", more often kinder",
  even: ", more often even",
} as const;

/** Many days together, in English. */
export const together: TogetherWords = {
  asTable: "The same as a table",
  howTitle: "How is this made?",
  checkIn: "Check in",
  month: "Month",
  balance: {
    headline: {
      "not-enough": "Not enough to say yet",
      "in-balance": "The two stand close together",
      "leaning-to-reliance": "Able, and room for kindness",
      "leaning-to-compassion": "Kind, and room for confidence",
      "both-quiet": "Both are quiet now",
    },
    line: {
      "in-balance": "That is as far as can be told. Days differ, and that is fine.",
      "leaning-to-reliance":
        "So far you feel more able than kind to yourself. A kind word has room here.",
      "leaning-to-compassion":
        "So far you are kinder to yourself than you feel able. A small step has room here.",
      "both-quiet":
        "Both have been low lately. That is a place too, and nothing is owed. Rest counts, and so does company.",
    },
    wanting: (count) =>
      count === 1
        ? "One more day with both questions answered, and a place can be shown. Nothing to rush."
        : `${whole(count)} more days with both questions answered, and a place can be shown. Nothing to rush.`,
    shapeLine: (count) =>
      `The shaded shape is where you most likely are. It comes from ${days(count)} of the last 30 and the days before.`,
    coveredLine: "Your answers lie so close together that the place covers the shape of its doubt.",
    mapLabel: "A map. Kindness goes up, feeling able goes to the right.",
    up: "Kind to myself",
    right: "Able to handle things",
    kinder: "kind, and room for confidence",
    both: "both at hand",
    quiet: "both quiet",
    able: "able, and room for kindness",
    now: "now",
    kindnessChange: {
      "not-enough": "Kindness: too few days to speak of change.",
      "within-wobble": "Kindness: as before, within ordinary wobble.",
      higher: "Kindness: higher than in the six weeks before, more than ordinary wobble.",
      lower: "Kindness: lower than in the six weeks before, more than ordinary wobble.",
    },
    ableChange: {
      "not-enough": "Feeling able: too few days to speak of change.",
      "within-wobble": "Feeling able: as before, within ordinary wobble.",
      higher: "Feeling able: higher than in the six weeks before, more than ordinary wobble.",
      lower: "Feeling able: lower than in the six weeks before, more than ordinary wobble.",
    },
    kindnessMomentum: {
      rising: (by, least, most) =>
        `Kindness is rising: about ${signed(by)} in two weeks, likely ${edge(least)} to ${edge(most)}. It could be chance.`,
      falling: (by, least, most) =>
        `Kindness is easing down: about ${signed(by)} in two weeks, likely ${edge(least)} to ${edge(most)}. It could be chance, and nothing is owed.`,
    },
    ableMomentum: {
      rising: (by, least, most) =>
        `Feeling able is rising: about ${signed(by)} in two weeks, likely ${edge(least)} to ${edge(most)}. It could be chance.`,
      falling: (by, least, most) =>
        `Feeling able is easing down: about ${signed(by)} in two weeks, likely ${edge(least)} to ${edge(most)}. It could be chance, and nothing is owed.`,
    },
    monthsTitle: "Month by month",
    kindnessMonths: "Kind to myself, month by month, 0 to 10. The table has the numbers.",
    ableMonths: "Able, month by month, 0 to 10. The table has the numbers.",
    numbersTitle: "In numbers",
    standsNow: "Where it stands now, 0 to 10",
    usual: "Your own usual, of 60 days",
    againstUsual: "Beside your usual",
    against: { above: "above it", near: "near it", below: "below it" },
    answeredDays: "Days answered in a year",
    intervalSaid: (mean, low, high) => `${tenths(mean)}, likely ${tenths(low)} to ${tenths(high)}`,
    how: [
      "It is made from two questions in your check-ins. They are no test of any kind.",
      "A day without an answer stays empty. It is never counted as zero.",
      "The two are shown side by side, and never taken from each other.",
      "It says nothing of how you stand beside other people.",
    ],
  },
  links: {
    intro:
      "Seven questions, fixed before your first day. Many stay open for months, and that is fine.",
    lookedOn: (date) => `They are looked at once a week. The last week ended on ${date}.`,
    question: {
      "reliance-compassion": "After days when I felt more able, was I kinder to myself?",
      "compassion-reliance": "After days when I was kinder to myself, did I feel more able?",
      "compassion-action": "After days when I was kinder to myself, did I do more of my steps?",
      "reliance-action": "After days when I felt more able, did I do more of my steps?",
      "compassion-mood": "After days when I was kinder to myself, was the next day more pleasant?",
      "reliance-mood": "After days when I felt more able, was the next day more pleasant?",
      "action-reliance": "After days when I did more of my steps, did I feel more able?",
    },
    verdict: {
      "not-enough": "Not enough to say yet",
      "no-clear-link": "No clear link so far",
      "too-close": "Too close to tell apart",
      leansMore: "Leans towards yes",
      leansLess: "Leans the other way",
      clearMore: "Clear so far: yes",
      clearLess: "Clear so far: the other way",
    },
    meaning: {
      "no-clear-link": "That is an answer too.",
      "too-close": "The two move so much as one that no sum can say which it is.",
      leans:
        "It could be chance. Of 10 people with no such link, about 1 sees a line like this at any one time. Within a year, about 5 of the 10 do.",
      clear:
        "It shows what came after, not what caused it. Now and then chance looks like this too.",
    },
    less: "less, by one swing",
    none: "no difference",
    more: "more, by one swing",
    likelySaid: (low, high, pairs) =>
      `Likely ${edge(low)} to ${edge(high)} of an ordinary swing, from ${whole(pairs)} pairs of days.`,
    fewPairs: (pairs) =>
      `It takes about 30 pairs of neighbouring days; ${whole(pairs)} ${pairs === 1 ? "is" : "are"} here. Nothing to make up.`,
    hardlyMoves:
      "The answers hardly differ from day to day, so there is little to lay side by side.",
    enoughPairs: (pairs) =>
      `With about ${whole(pairs)} pairs of days, a middling link would show about half the time.`,
    daysEnough: "There are days enough for a middling link to show. A small one may stay hidden.",
    waits: "A word stands here once two weekly looks agree on it.",
    setbackTitle: "After a setback",
    setbackQuestion: "When I was kinder to myself that day, did I come back within three days?",
    kinderCount: (returned, of) => `On the kinder days: ${whole(returned)} of ${whole(of)} times.`,
    otherCount: (returned, of) => `On the other days: ${whole(returned)} of ${whole(of)} times.`,
    fewSetbacks: (setbacks) =>
      setbacks === 0
        ? "No setback can be counted here yet. None is owed."
        : `It takes about 12 setbacks to say more; ${whole(setbacks)} ${setbacks === 1 ? "is" : "are"} here. None is owed.`,
    oddsSaid: (low, high) =>
      `In the sums: ${edge(low)} to ${edge(high)}, where 0 is no difference.`,
    lighter: "The kinder day may have had the lighter setback, so this is no proof of why.",
    curiousTitle: "Only for the curious",
    curiousLine:
      "Which answers tend to come together on the same day. It has no direction, and it is never called clear.",
    pairHead: "Two answers",
    pairWordHead: "On the same day",
    pairDaysHead: "Days",
    series: {
      reliance: "feeling able",
      compassion: "kindness to myself",
      mood: "a pleasant day",
      action: "steps done",
      energy: "energy",
      connection: "letting someone in",
    },
    pairSaid: (one, other) => `${one} and ${other}`,
    pairWord: {
      "not-enough": "not enough to say yet",
      "nothing-clear": "nothing clear",
      together: "tend to come together",
      apart: "tend to come apart",
    },
    how: [
      "Each question lays a day beside the next one. Slow change, seasons and weekends are taken out first.",
      "An ordinary swing is how far your own days go up and down.",
      "All seven are asked at once, so that chance has fewer ways to look like a finding.",
      "What happens within one day is not seen, and no cause can be read from this.",
    ],
  },
  glance: {
    empty: "A year fits here. One day is a beginning.",
    yearTitle: "A year of days",
    able: "more able",
    even: "even",
    kinder: "kinder",
    open: "kept, without both answers",
    setbackMet: "setback met",
    noEntry: "no entry",
    byMonth: "The same in words",
    monthSaid: (month, count, leans, setbacks) => {
      const met = setbacks === 1 ? ", 1 setback met" : `, ${whole(setbacks)} setbacks met`;
      return `${month}: ${days(count)}${leans ? LEANS[leans] : ""}${setbacks > 0 ? met : ""}`;
    },
    spreadsTitle: "Your answers, laid out",
    spreadHead: { answer: "Answer", days: "Days" },
    answer: {
      pleasantness: "Pleasant",
      energy: "Energy",
      kindness: "Kind to myself",
      able: "Able",
    },
    spreadHalf: (count, low, high) =>
      count === 1
        ? `1 day, at ${whole(low)}.`
        : low === high
          ? `${days(count)}. At least half lay at ${whole(low)}.`
          : `${days(count)}. About half lay between ${whole(low)} and ${whole(high)}.`,
    unanswered: "Not answered in this year.",
    strengthsTitle: "What you leaned on",
    strengthsEmpty: "Strengths you name in a check-in gather here, with their days.",
    strengthDays: days,
    needsTitle: "What was needed",
    needsEmpty: "Needs you name in a check-in gather here, met or not yet.",
    needDays: (count, met) => `${days(count)}, met on ${whole(met)}`,
    reliefTitle: "What techniques bring",
    reliefLine: "How much lower a hard moment ended than by waiting, on 0 to 10.",
    reliefEmpty: "A technique with a number before and one after gathers here.",
    reliefRest: (techniques) => (techniques === 1 ? "1 more" : `${whole(techniques)} more`),
    worse: "harder, by 3",
    asWaiting: "as waiting",
    lower: "lower, by 3",
    usesSaid: (uses) => (uses === 1 ? "1 use." : `${whole(uses)} uses.`),
    reliefSaid: (relief, low, high) =>
      `About ${signed(relief)} beside waiting, likely ${edge(low)} to ${edge(high)}.`,
    reliefWord: {
      "not-enough": "Not enough to say yet.",
      "from-research": "This is from general research, not yet from you.",
      "still-learning": "Still learning.",
      "helps-you": "It helps you, so far.",
      retired: "It did not seem to help you. Keep it anyway, if you like.",
    },
  },
};
