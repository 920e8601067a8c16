import { isJsonObject, type Json } from "@lichen/base";
import { CIRCLE_KINDS, GOOD_FOR, GRADES, KINDS, RATINGS, WORD_LISTS } from "@lichen/core";
import {
  BORNE,
  CONDITIONS,
  COUNTS,
  counted,
  DAY,
  each,
  FACTS,
  PROBLEMS,
  REASONS,
} from "./spoken-samples.ts";

/** A sentence, where it stands in the words of a language, and what it was asked with. */
export interface Said {
  readonly place: string;
  readonly asked: string;
  readonly text: string;
}

/** What a sentence is asked with, by the last word of its place; anything else takes a count. */
const QUESTIONS: ReadonlyMap<string, readonly (readonly unknown[])[]> = new Map<
  string,
  readonly (readonly unknown[])[]
>([
  ["problem", each(Object.values(PROBLEMS))],
  ["kind", each(KINDS)],
  ["rating", each(RATINGS)],
  ["list", each(WORD_LISTS)],
  ["rowReason", each(REASONS)],
  ["reason", each(REASONS)],
  ["conditionLine", CONDITIONS.flatMap((name) => [1, 2, 412].map((count) => [name, count]))],
  ["fact", FACTS],
  ["backupOpens", each([true, false])],
  ["notOneOf", [["--format", ["json", "markdown"]]]],
  [
    "unknownCommand",
    [
      ["chekin", "check-in"],
      ["zzz", undefined],
    ],
  ],
  ["day", each([DAY])],
  ["dayLong", each([DAY])],
  ["dayShort", each([DAY])],
  ["monthName", each([DAY])],
  ["time", each([5, 245, 570, 800, 1_050, 1_290, 1_530])],
  ["pleasantness", each([0, 1.5, 3, 5, 6.5, 8, 10])],
  ["energy", each([0, 1.5, 3, 5, 6.5, 8, 10])],
  ["atMoment", each(["9:30", ""]).map(([time]) => ["9 May 2024", time])],
  ["nearest", each(["still water inside", ""]).map(([meaning]) => ["calm", meaning])],
  ["dayCell", [...counted("x", 5), ...counted("x", undefined)].map(([n, x, p]) => [x, n, p])],
  ["askMood", COUNTS.slice(1).map((count) => ["fizzy", count])],
  ["mood", COUNTS.slice(1).map((count) => ["fizzy", count])],
  ["importLine", COUNTS.map((count) => ["Daylio", "9 May 2024", count])],
  ["exported", COUNTS.map((count) => [count, "notebook.md"])],
  ["undone", COUNTS.flatMap((hidden) => [0, 1, 5].map((left) => [hidden, left]))],
  ["rowWithout", [[12, "x"]]],
  ["unreadRow", [[12, "x"]]],
  ["brought", counted("3 March 2021", "9 May 2024").slice(1)],
  ["wouldBring", counted("3 March 2021", "9 May 2024").slice(1)],
  ["found", counted("3 March 2021", "9 May 2024").slice(1)],
  ["sound", COUNTS.flatMap((entries) => [1, 412].map((pages) => [entries, pages]))],
  ["demoMade", counted(120)],
  ["step", [[1, 3]]],
  ["stepOf", [[1, 3]]],
  [
    "likely",
    [
      [1, 3],
      [7, 9],
      [8, 8],
      [5, 10],
    ],
  ],
  ["keptOf", counted(3)],
  ["keptWeek", counted("3")],
  ["keptMonth", counted("3 to 5")],
  ["fromTo", [[3, 5]]],
  ["heldWeek", counted(2)],
  ["heldMonth", counted(2)],
  [
    "heldDay",
    [
      [1, 2, "alpha"],
      [412, 2, ""],
    ],
  ],
  [
    "rhythmSaid",
    each([
      { kind: "often", period: "week", least: 1, most: undefined },
      { kind: "often", period: "month", least: 3, most: 5 },
      { kind: "at-most", period: "day", most: 2 },
      { kind: "at-most", period: "week", most: 1 },
      { kind: "at-most", period: "month", most: 5 },
      { kind: "every", days: 1 },
      { kind: "every", days: 3 },
      { kind: "once" },
    ]),
  ],
  [
    "partsDone",
    [
      [0, 3],
      [1, 3],
    ],
  ],
  ["lastReached", each(["9 May 2024"])],
  ["to", each(["alpha"])],
  ["listenTo", ["friend", "elder", "counsellor"].map((tone) => [tone, "alpha"])],
  [
    "practicalTo",
    ["friend", "elder", "counsellor"].flatMap((tone) =>
      ["", "beta"].map((help) => [tone, "alpha", help]),
    ),
  ],
  ["left", each([5, 75])],
  ["askAgainLine", each(["9:30"])],
  ["tried", each(["alpha"])],
  [
    "victory",
    [["alpha"], ["reach-out", "alpha"], ["reach-out", ""], ["step", ""], ["setback", ""]],
  ],
  ["circleKind", each(CIRCLE_KINDS)],
  ["goodFor", each(GOOD_FOR)],
  ["textSizeOf", each([80, 100, 150])],
  ["reading", each([0, 5, 100])],
  ["backedUp", [["my.lichen", "12 kB"]]],
  [
    "lineState",
    [
      ["always", ""],
      ["open", "9:30"],
      ["closed", "9:30"],
      ["unknown", ""],
    ],
  ],
  ["spokenIn", [true, false].map((more) => ["alpha", more])],
  ["textLine", ["HOME", ""].map((body) => [body, "alpha"])],
  ["closedNext", [["9:30", "alpha"]]],
  ["closedAlone", [["9:30", "112"]]],
  ["line", [["112"]]],
  [
    "span",
    [
      [1, 1],
      [2, 5],
      [10, 10],
    ],
  ],
  ["graded", each(GRADES)],
  ["lichenAlt", COUNTS.flatMap((days) => [0, 1, 5].map((seams) => [days, seams]))],
  [
    "described",
    [undefined, "reliance", "even", "compassion"].flatMap((lately) =>
      BORNE.map((borne) => [{ days: borne.cups + 1, lately, ...borne }]),
    ),
  ],
  ["fruits", each(BORNE)],
  [
    "place",
    [
      ["9 May 2024", "alpha", "beta"],
      ["9 May 2024", "alpha", ""],
    ],
  ],
  ["reach", each(["alpha"])],
  ["bothAnd", [["alpha", "beta"]]],
  ["planReach", each(["alpha"])],
  ["lookAgainOn", each(["9 May 2024"])],
  ["saidSure", each([0, 5, 8, 10])],
  ["notEnough", each([0, 1, 4])],
  [
    "bandName",
    [
      [0, 1],
      [4, 6],
      [9, 10],
    ],
  ],
  [
    "bandSaid",
    [
      { kind: "none", from: 0, to: 1, looks: 5, yes: 0, partly: 0 },
      { kind: "one", from: 4, to: 6, looks: 6, yes: 1, partly: 1 },
      { kind: "many", from: 7, to: 8, looks: 412, yes: 40, partly: 2 },
    ].map((band) => [band]),
  ],
  ["rings", counted("9 May 2024")],
  ["reachedOut", each(["alpha", ""])],
  ["about", each(["alpha"])],
  ["meetGoal", each(["alpha"])],
  ["smallStep", each(["alpha"])],
  ["prediction-due", each(["alpha"])],
  ["lesson", each(["alpha"])],
  ["keptThings", [[["alpha"]], [["alpha", "beta", "alpha"]]]],
  ["better", [[7, 4]]],
  ["same", [[7]]],
  ["harder", [[7, 8]]],
  ["lower", each(["1.2"])],
  ["higher", each(["1.2"])],
  ["likely", [["0.4", "2.1"]]],
  ["intervalSaid", [[5.62, 5, 6.4]]],
  ["rising", [[0.8, 0.3, 1.3]]],
  ["falling", [[-0.8, -1.3, -0.3]]],
  ["lookedOn", each(["9 May 2024"])],
  [
    "likelySaid",
    [
      [-0.42, 0.5, 164],
      [0, 0.31, 30],
    ],
  ],
  [
    "kinderCount",
    [
      [0, 0],
      [1, 1],
      [11, 14],
    ],
  ],
  [
    "otherCount",
    [
      [0, 0],
      [1, 1],
      [6, 13],
    ],
  ],
  ["oddsSaid", [[-0.4, 1.2]]],
  ["pairSaid", [["alpha", "beta"]]],
  [
    "resultSaid",
    [
      [52, 0, 100],
      [1.92, 1, 5],
    ],
  ],
  ["bandLikely", [[24.8, 55.2]]],
  ["notedSaid", counted(15)],
  ["effectSaid", [[-0.4, -1.2, 0.4]]],
  ["finds", each([2, 3, 4])],
  [
    "monthSaid",
    ["able", "kinder", "even", undefined].flatMap((leans) =>
      [0, 1, 5].map((count) => ["alpha", count, leans, count]),
    ),
  ],
  [
    "spreadHalf",
    [
      [1, 5, 5],
      [212, 4, 7],
    ],
  ],
  [
    "needDays",
    [
      [1, 0],
      [12, 5],
    ],
  ],
  [
    "reliefSaid",
    [
      [1.1, 0.2, 2],
      [-0.3, -1.1, 0],
    ],
  ],
  ["spanSaid", [["3 March 2021", "9 May 2024"]]],
  ["ofDays", counted(412)],
  ["measured", [["12", "9 May 2024"]]],
  [
    "halfSaid",
    [
      ["4", "4"],
      ["3.5", "6"],
    ],
  ],
  ["daysOf", counted(412)],
  ["steps", COUNTS.flatMap((done) => [0, 1, 5].map((partly) => [done, partly]))],
  [
    "middle",
    ["able", "kindness"].flatMap((answer) => [1, 5].map((count) => [answer, "4.5", count])),
  ],
  ["yearTitle", each(["2024"])],
  ["leanedSaid", COUNTS.slice(1).map((count) => ["alpha", count])],
  ["strengthSaid", [["6.5", "4"]]],
  ["goalSaid", COUNTS.map((count) => ["alpha", count, 1, 5])],
  ["madeOn", each(["9 May 2024"])],
  ["ownProblem", each([{ kind: "nothing-to-keep" }, { kind: "too-many-steps", limit: 20 }])],
  [
    "pictureProblem",
    each([
      { kind: "not-a-picture" },
      { kind: "picture-too-large", limit: 240_000 },
      { kind: "too-many-pictures", limit: 12 },
      { kind: "pictures-full", limit: 96 },
    ]),
  ],
  [
    "chainProblem",
    each([{ kind: "no-cue" }, { kind: "no-response" }, { kind: "too-many-responses", limit: 5 }]),
  ],
]);
/** Places that take names of the person's or the system's own, and no count. */
const NAMED =
  /\.(unknownOption|optionNeedsValue|optionTakesNoValue|tooManyWords|notANumber|notACount|notADay|notATime|fileRefused|descriptorRefused|passphraseNotGiven|made|alreadyHere|kept|untouchedRow|hid|unknownColumns|unplacedMoods|undoHint|fileExists|ownWordPlace|remove|now|broughtFrom|written|changed|last|automaticOn|automaticAsks|keptAt|emergency|version|checkedOn|noAnswer|onlyEmergency|why|writeTo|begunOn|writtenOn|smallestCounts|nextPart|tellYourself|ofSize|pausedTo|beginsOn|suggestedIs|takeSize|callTo|smsTo|whatsAppTo|againFrom|answeredOn|untilDay|startsOn|stoppedOn|endedOn|paperKept)$/;

/** Every sentence of a tree of words: a function is asked with all it could be asked with. */
export function* sentencesOf(words: unknown, place: string): Generator<Said> {
  if (typeof words === "string") yield { place, asked: "", text: words };
  else if (isAnswering(words)) yield* answersOf(words, place);
  else if (words !== null && typeof words === "object") {
    for (const [name, inner] of Object.entries(words)) {
      yield* sentencesOf(inner, `${place}.${name}`);
    }
  }
}

function isAnswering(words: unknown): words is (...given: readonly unknown[]) => unknown {
  return typeof words === "function";
}

function* answersOf(
  words: (...given: readonly unknown[]) => unknown,
  place: string,
): Generator<Said> {
  const name = place.slice(place.lastIndexOf(".") + 1);
  const questions = QUESTIONS.get(name) ?? (NAMED.test(place) ? [["alpha", "beta"]] : counted());
  for (const question of questions) {
    const text = words(...question);
    if (typeof text !== "string" || /undefined|NaN|\[object/.test(text)) {
      throw new Error(`${place} was asked with ${JSON.stringify(question)} and said ${text}`);
    }
    yield { place, asked: askedAs(question), text };
  }
}

function askedAs(question: readonly unknown[]): string {
  const json = JSON.parse(JSON.stringify(question)) as readonly Json[];
  return json.map((part) => (isJsonObject(part) ? String(part.kind) : String(part))).join(" ");
}
