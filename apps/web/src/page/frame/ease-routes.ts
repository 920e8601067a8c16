import { anxietyWords } from "../places/anxiety/anxiety-words.ts";
import { easeWords } from "../places/ease/ease-words.ts";
import { helpWords } from "../places/help/help-words.ts";
import { kindnessWords } from "../places/kindness/kindness-words.ts";
import { libraryWords } from "../places/library/library-words.ts";
import { setbackWords } from "../places/setback/setback-words.ts";
import { symbiosisWords } from "../places/symbiosis/symbiosis-words.ts";
import type { Address } from "../router.ts";
import { all, type Load, lazy } from "./lazy-page.ts";

/** The pages of Ease, and of what is reached from it. */
export const EASE_ROUTES: { readonly [A in Address]?: Load } = {
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
    () => all(setbackWords, helpWords, symbiosisWords),
  ),
  "/setback/lessons": lazy(
    () => import("../places/setback/lessons-page.tsx"),
    (m) => m.LessonsPage,
    () => setbackWords,
  ),
  "/anxiety": lazy(
    () => import("../places/anxiety/anxiety-page.tsx"),
    (m) => m.AnxietyPage,
    () => all(anxietyWords, easeWords),
  ),
  "/ease": lazy(
    () => import("../places/ease/ease-page.tsx"),
    (m) => m.EasePage,
    () => easeWords,
  ),
  "/ease/kindness": lazy(
    () => import("../places/kindness/kindness-page.tsx"),
    (m) => m.KindnessPage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/ease/kindness/pause": lazy(
    () => import("../places/kindness/practice-page.tsx"),
    (m) => m.PausePage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/ease/kindness/friend": lazy(
    () => import("../places/kindness/practice-page.tsx"),
    (m) => m.FriendPage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/ease/kindness/both": lazy(
    () => import("../places/kindness/practice-page.tsx"),
    (m) => m.BothPage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/ease/kindness/values": lazy(
    () => import("../places/kindness/practice-page.tsx"),
    (m) => m.ValuesPage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/ease/kindness/letter": lazy(
    () => import("../places/kindness/practice-page.tsx"),
    (m) => m.LetterPage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/ease/kindness/wishes": lazy(
    () => import("../places/kindness/practice-page.tsx"),
    (m) => m.WishesPage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/ease/kindness/near": lazy(
    () => import("../places/kindness/near-page.tsx"),
    (m) => m.NearPage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/ease/kindness/letter-back": lazy(
    () => import("../places/kindness/letter-back-page.tsx"),
    (m) => m.LetterBackPage,
    () => all(kindnessWords, symbiosisWords),
  ),
  "/hard-moment": lazy(
    () => import("../places/ease/hard-moment-page.tsx"),
    (m) => m.HardMomentPage,
    () => easeWords,
  ),
  "/hard-moment/plan": lazy(
    () => import("../places/ease/plan-page.tsx"),
    (m) => m.PlanPage,
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
    () => all(easeWords, symbiosisWords),
  ),
};
