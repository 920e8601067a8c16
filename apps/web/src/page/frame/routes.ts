import type { ComponentType } from "preact";
import { anxietyWords } from "../places/anxiety/anxiety-words.ts";
import { circleWords } from "../places/circle/circle-words.ts";
import { easeWords } from "../places/ease/ease-words.ts";
import { helpWords } from "../places/help/help-words.ts";
import { libraryWords } from "../places/library/library-words.ts";
import { lookBackWords } from "../places/look-back/look-back-words.ts";
import { planWords } from "../places/plan/plan-words.ts";
import { predictionsWords } from "../places/predictions/predictions-words.ts";
import { remindersWords } from "../places/reminders/reminders-words.ts";
import { setbackWords } from "../places/setback/setback-words.ts";
import { settingsWords } from "../places/settings/settings-words.ts";
import { victoriesWords } from "../places/victories/victories-words.ts";
import { offersWords } from "../places/wording/offers-words.ts";
import type { Address } from "../router.ts";

type Load = () => Promise<ComponentType>;

/** A page that comes when someone goes there, with the words it speaks. */
function lazy<M>(
  page: () => Promise<M>,
  pick: (module: M) => ComponentType,
  words?: (module: M) => { load(): Promise<void> },
): Load {
  return async () => {
    const module = await page();
    await words?.(module).load();
    return pick(module);
  };
}

const later = lazy(
  () => import("../places/later/later-page.tsx"),
  (m) => m.LaterPage,
  (m) => m.laterWords,
);

/** Words of several places, for a page that speaks with all of them. */
function all(...words: readonly { load(): Promise<void> }[]): { load(): Promise<void> } {
  return {
    load: async () => {
      await Promise.all(words.map((each) => each.load()));
    },
  };
}

/** The page of each address, for an open notebook. Today and the check-in come with the first load. */
export const ROUTES: { readonly [A in Address]?: Load } = {
  "/check-in/words": lazy(
    () => import("../places/check-in/words-page.tsx"),
    (m) => m.CheckInWordsPage,
  ),
  "/check-in/all-words": lazy(
    () => import("../places/check-in/all-words-page.tsx"),
    (m) => m.AllWordsPage,
  ),
  "/check-in/questions": lazy(
    () => import("../places/check-in/questions-page.tsx"),
    (m) => m.QuestionsPage,
  ),
  "/look-back": lazy(
    () => import("../places/look-back/look-back-page.tsx"),
    (m) => m.LookBackPage,
    () => lookBackWords,
  ),
  "/look-back/entry": lazy(
    () => import("../places/look-back/entry-page.tsx"),
    (m) => m.EntryPage,
    () => lookBackWords,
  ),
  "/look-back/search": lazy(
    () => import("../places/look-back/search-page.tsx"),
    (m) => m.SearchPage,
    () => lookBackWords,
  ),
  "/look-back/calendar": lazy(
    () => import("../places/look-back/calendar-page.tsx"),
    (m) => m.CalendarPage,
    () => lookBackWords,
  ),
  "/look-back/hidden": lazy(
    () => import("../places/look-back/hidden-page.tsx"),
    (m) => m.HiddenPage,
    () => lookBackWords,
  ),
  "/settings": lazy(
    () => import("../places/settings/settings-page.tsx"),
    (m) => m.SettingsPage,
    () => all(settingsWords, offersWords, remindersWords),
  ),
  "/settings/appearance": lazy(
    () => import("../places/settings/appearance-page.tsx"),
    (m) => m.AppearancePage,
    () => settingsWords,
  ),
  "/settings/lock": lazy(
    () => import("../places/settings/lock-page.tsx"),
    (m) => m.LockPage,
    () => settingsWords,
  ),
  "/settings/backup": lazy(
    () => import("../places/settings/backup-page.tsx"),
    (m) => m.BackupPage,
    () => settingsWords,
  ),
  "/settings/bring": lazy(
    () => import("../places/settings/bring-page.tsx"),
    (m) => m.BringPage,
    () => settingsWords,
  ),
  "/settings/about": lazy(
    () => import("../places/settings/about-page.tsx"),
    (m) => m.AboutPage,
    () => settingsWords,
  ),
  "/settings/offers": lazy(
    () => import("../places/wording/offers-page.tsx"),
    (m) => m.OffersPage,
    () => offersWords,
  ),
  "/settings/reminders": lazy(
    () => import("../places/reminders/reminders-page.tsx"),
    (m) => m.RemindersPage,
    () => remindersWords,
  ),
  "/restore": lazy(
    () => import("../places/settings/restore-page.tsx"),
    (m) => m.RestorePage,
    () => settingsWords,
  ),
  "/help": lazy(
    () => import("../places/help/help-page.tsx"),
    (m) => m.HelpPage,
    () => all(helpWords, planWords, circleWords),
  ),
  "/plan": lazy(
    () => import("../places/plan/plan-page.tsx"),
    (m) => m.PlanPage,
    () => planWords,
  ),
  "/library": lazy(
    () => import("../places/library/library-page.tsx"),
    (m) => m.LibraryPage,
    () => libraryWords,
  ),
  "/library/technique": lazy(
    () => import("../places/library/technique-page.tsx"),
    (m) => m.TechniquePage,
    () => libraryWords,
  ),
  "/library/about-me": lazy(
    () => import("../places/library/about-me-page.tsx"),
    (m) => m.AboutMePage,
    () => libraryWords,
  ),
  "/library/own": lazy(
    () => import("../places/library/own-page.tsx"),
    (m) => m.OwnPage,
    () => libraryWords,
  ),
  "/library/chains": lazy(
    () => import("../places/library/chains-page.tsx"),
    (m) => m.ChainsPage,
    () => libraryWords,
  ),
  "/library/chain": lazy(
    () => import("../places/library/chain-page.tsx"),
    (m) => m.ChainPage,
    () => libraryWords,
  ),
  "/setback": lazy(
    () => import("../places/setback/setback-page.tsx"),
    (m) => m.SetbackPage,
    () => all(setbackWords, helpWords),
  ),
  "/setback/lessons": lazy(
    () => import("../places/setback/lessons-page.tsx"),
    (m) => m.LessonsPage,
    () => setbackWords,
  ),
  "/anxiety": lazy(
    () => import("../places/anxiety/anxiety-page.tsx"),
    (m) => m.AnxietyPage,
    () => all(anxietyWords, libraryWords),
  ),
  "/grow": later,
  "/grow/victories": lazy(
    () => import("../places/victories/victories-page.tsx"),
    (m) => m.VictoriesPage,
    () => victoriesWords,
  ),
  "/grow/predictions": lazy(
    () => import("../places/predictions/predictions-page.tsx"),
    (m) => m.PredictionsPage,
    () => predictionsWords,
  ),
  "/grow/predictions/new": lazy(
    () => import("../places/predictions/new-prediction-page.tsx"),
    (m) => m.NewPredictionPage,
    () => predictionsWords,
  ),
  "/grow/predictions/look": lazy(
    () => import("../places/predictions/look-page.tsx"),
    (m) => m.LookPage,
    () => predictionsWords,
  ),
  "/ease": lazy(
    () => import("../places/ease/ease-page.tsx"),
    (m) => m.EasePage,
    () => easeWords,
  ),
  "/hard-moment": lazy(
    () => import("../places/ease/hard-moment-page.tsx"),
    (m) => m.HardMomentPage,
    () => easeWords,
  ),
  "/hard-moment/play": lazy(
    () => import("../places/ease/play-page.tsx"),
    (m) => m.PlayPage,
    () => easeWords,
  ),
  "/hard-moment/after": lazy(
    () => import("../places/ease/after-page.tsx"),
    (m) => m.AfterPage,
    () => easeWords,
  ),
  "/circle": lazy(
    () => import("../places/circle/circle-page.tsx"),
    (m) => m.CirclePage,
    () => circleWords,
  ),
  "/circle/person": lazy(
    () => import("../places/circle/person-page.tsx"),
    (m) => m.PersonPage,
    () => circleWords,
  ),
  "/circle/reach-out": lazy(
    () => import("../places/circle/reach-out-page.tsx"),
    (m) => m.ReachOutPage,
    () => circleWords,
  ),
  "/circle/care-card": lazy(
    () => import("../places/circle/care-card-page.tsx"),
    (m) => m.CareCardPage,
    () => circleWords,
  ),
};
