import type { Answerers, News } from "../port/deeds.ts";
import { circle } from "./deeds/circle.ts";
import { copies } from "./deeds/copies.ts";
import { coping } from "./deeds/coping.ts";
import { keeping } from "./deeds/keeping.ts";
import { library } from "./deeds/library.ts";
import { looking } from "./deeds/looking.ts";
import { setback } from "./deeds/setback.ts";
import { wording } from "./deeds/wording.ts";
import { openHouse } from "./house.ts";
import { layingOut } from "./views/laid-out.ts";
import { whenAsked } from "./when-asked.ts";

// Deeds that opening waits for are imported above; these come when first asked for.
const OF_FILES = ["lookAtDaylio", "bringInDaylio", "imports", "undoImport", "exportAs"] as const;
const OF_GOALS = [
  "grow",
  "stepsToday",
  "goal",
  "keepGoal",
  "pauseGoal",
  "endPause",
  "letGoOfGoal",
  "markStep",
  "unmarkStep",
] as const;
const OF_MANY_DAYS = ["balance", "links", "daysTogether", "reliefSoFar"] as const;
const OF_KINDNESS = [
  "kindness",
  "kindnessToChange",
  "keepKindness",
  "nearLines",
  "nearLineToday",
  "keepKindLine",
  "keepNear",
  "letterBack",
  "answerLetter",
] as const;
const OF_THE_JOURNAL = ["journal", "pageToChange", "keepJournal", "refusePrompt"] as const;
const OF_PICTURES = [
  "hopePictures",
  "keepHopePicture",
  "pagePictures",
  "keepPagePicture",
  "picture",
  "captionPicture",
] as const;
const OF_MEASURES = [
  "measures",
  "keepMeasure",
  "chooseMeasure",
  "experiments",
  "beginExperiment",
  "noteExperimentDay",
  "stopExperiment",
] as const;
const OF_PREDICTIONS = ["predictions", "keepPrediction", "tellOutcome"] as const;
const OF_REMINDERS = ["reminders", "keepReminder", "reminderCalendar"] as const;
const OF_THE_SUGGESTION = ["suggestion", "chooseSuggestion", "refusedSuggestions"] as const;
const OF_REVIEWS = [
  "begunReview",
  "keepReview",
  "reviewFigures",
  "yearKept",
  "lichenOfYear",
  "recalls",
  "report",
  "reportPage",
  "keepReportPage",
] as const;
const OF_VICTORIES = ["victories", "leaveOutOfJar"] as const;

/** Every deed, answered by the one notebook of this browser; and what it does when nobody asks. */
export function answerers(
  tell: (news: News) => void,
  inTurn: (act: () => Promise<void>) => Promise<void>,
): {
  readonly answers: Answerers;
  rest(): Promise<void>;
} {
  const house = openHouse(tell, inTurn);
  const laidOut = layingOut(house);
  const answers: Answerers = {
    begin: ({ tripwire }) => house.begin(tripwire),
    create: ({ passphrase }) => house.create(passphrase),
    unlock: ({ passphrase }) => house.unlock(passphrase),
    lock: () => house.lock(),
    takeOver: () => house.takeOver(),
    tryAgain: () => house.tryAgain(),
    eraseAll: () => house.eraseAll(),
    ...keeping(house),
    ...looking(house, laidOut),
    ...copies(house),
    ...whenAsked(OF_FILES, async () => (await import("./deeds/bringing.ts")).bringing(house, tell)),
    ...library(house),
    ...coping(house),
    ...circle(house),
    ...wording(house),
    ...setback(house),
    ...whenAsked(OF_GOALS, async () => (await import("./deeds/goals.ts")).goals(house)),
    ...whenAsked(OF_MANY_DAYS, async () =>
      (await import("./deeds/together.ts")).together(house, laidOut),
    ),
    ...whenAsked(OF_KINDNESS, async () => (await import("./deeds/kindness.ts")).kindness(house)),
    ...whenAsked(OF_THE_JOURNAL, async () => (await import("./deeds/journal.ts")).journal(house)),
    ...whenAsked(OF_PICTURES, async () => (await import("./deeds/pictures.ts")).pictures(house)),
    ...whenAsked(OF_MEASURES, async () => (await import("./deeds/measures.ts")).measures(house)),
    ...whenAsked(OF_VICTORIES, async () => (await import("./deeds/victories.ts")).victories(house)),
    ...whenAsked(OF_PREDICTIONS, async () =>
      (await import("./deeds/predictions.ts")).predictions(house),
    ),
    ...whenAsked(OF_THE_SUGGESTION, async () =>
      (await import("./deeds/suggestion.ts")).suggestion(house, laidOut),
    ),
    ...whenAsked(OF_REVIEWS, async () =>
      (await import("./deeds/reviews.ts")).reviews(house, laidOut),
    ),
    ...whenAsked(OF_REMINDERS, async () => (await import("./deeds/reminders.ts")).reminders(house)),
  };
  return { answers, rest: house.rest };
}
