import { circleWords } from "../places/circle/circle-words.ts";
import { goalsWords, stepsWords } from "../places/grow/grow-words.ts";
import { helpWords } from "../places/help/help-words.ts";
import { journalWords } from "../places/journal/journal-words.ts";
import { lichenWords } from "../places/lichen/lichen-words.ts";
import { lookBackWords } from "../places/look-back/look-back-words.ts";
import { picturesWords } from "../places/pictures/pictures-words.ts";
import { planWords } from "../places/plan/plan-words.ts";
import { predictionsWords } from "../places/predictions/predictions-words.ts";
import { remindersWords } from "../places/reminders/reminders-words.ts";
import { reportWords, reviewWords, yearWords } from "../places/review/review-words.ts";
import { settingsWords } from "../places/settings/settings-words.ts";
import { suggestionWords } from "../places/suggestion/suggestion-words.ts";
import { symbiosisWords } from "../places/symbiosis/symbiosis-words.ts";
import { togetherWords } from "../places/together/together-words.ts";
import { victoriesWords } from "../places/victories/victories-words.ts";
import { offersWords } from "../places/wording/offers-words.ts";
import type { Address } from "../router.ts";
import { EASE_ROUTES } from "./ease-routes.ts";
import { all, type Load, lazy } from "./lazy-page.ts";
import { MEASURE_ROUTES } from "./measure-routes.ts";

/** The page of each address, for an open notebook. Today and the check-in come with the first load. */
export const ROUTES: { readonly [A in Address]?: Load } = {
  ...EASE_ROUTES,
  ...MEASURE_ROUTES,
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
  "/journal": lazy(
    () => import("../places/journal/journal-page.tsx"),
    (m) => m.JournalPage,
    () => all(journalWords, picturesWords, symbiosisWords),
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
  "/look-back/balance": lazy(
    () => import("../places/together/balance-page.tsx"),
    (m) => m.BalancePage,
    () => all(togetherWords, lookBackWords),
  ),
  "/look-back/links": lazy(
    () => import("../places/together/links-page.tsx"),
    (m) => m.LinksPage,
    () => all(togetherWords, lookBackWords),
  ),
  "/look-back/days": lazy(
    () => import("../places/together/glance-page.tsx"),
    (m) => m.GlancePage,
    () => all(togetherWords, lookBackWords),
  ),
  "/look-back/more": lazy(
    () => import("../places/look-back/more-page.tsx"),
    (m) => m.MorePage,
    () => lookBackWords,
  ),
  "/look-back/hidden": lazy(
    () => import("../places/look-back/hidden-page.tsx"),
    (m) => m.HiddenPage,
    () => lookBackWords,
  ),
  "/look-back/lichen": lazy(
    () => import("../places/lichen/lichen-page.tsx"),
    (m) => m.LichenPage,
    () => lichenWords,
  ),
  "/look-back/review": lazy(
    () => import("../places/review/review-page.tsx"),
    (m) => m.ReviewPage,
    () => all(reviewWords, lookBackWords, goalsWords),
  ),
  "/look-back/year-kept": lazy(
    () => import("../places/review/year-page.tsx"),
    (m) => m.YearPage,
    () => yearWords,
  ),
  "/look-back/report": lazy(
    () => import("../places/review/report-page.tsx"),
    (m) => m.ReportPage,
    () => all(reportWords, lookBackWords),
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
    () => all(offersWords, suggestionWords),
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
    () => all(planWords, picturesWords, lookBackWords, symbiosisWords),
  ),
  "/grow": lazy(
    () => import("../places/grow/grow-page.tsx"),
    (m) => m.GrowPage,
    () => all(goalsWords, stepsWords),
  ),
  "/grow/goal": lazy(
    () => import("../places/grow/goal-page.tsx"),
    (m) => m.GoalPage,
    () => all(goalsWords, stepsWords),
  ),
  "/grow/make": lazy(
    () => import("../places/grow/make-page.tsx"),
    (m) => m.MakePage,
    () => all(goalsWords, stepsWords),
  ),
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
    () => all(circleWords, lookBackWords, symbiosisWords),
  ),
};
