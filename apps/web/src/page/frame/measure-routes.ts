import { experimentsWords } from "../places/experiments/experiments-words.ts";
import { lookBackWords } from "../places/look-back/look-back-words.ts";
import { measuresWords } from "../places/measures/measures-words.ts";
import type { Address } from "../router.ts";
import { all, type Load, lazy } from "./lazy-page.ts";

/** The pages of questionnaires and of self-experiments. */
export const MEASURE_ROUTES: { readonly [A in Address]?: Load } = {
  "/look-back/measures": lazy(
    () => import("../places/measures/measures-page.tsx"),
    (m) => m.MeasuresPage,
    () => all(measuresWords, lookBackWords),
  ),
  "/look-back/measures/one": lazy(
    () => import("../places/measures/one-page.tsx"),
    (m) => m.OneMeasurePage,
    () => measuresWords,
  ),
  "/look-back/measures/answer": lazy(
    () => import("../places/measures/answer-page.tsx"),
    (m) => m.AnswerPage,
    () => measuresWords,
  ),
  "/look-back/experiments": lazy(
    () => import("../places/experiments/experiments-page.tsx"),
    (m) => m.ExperimentsPage,
    () => all(experimentsWords, lookBackWords),
  ),
  "/look-back/experiments/new": lazy(
    () => import("../places/experiments/new-experiment-page.tsx"),
    (m) => m.NewExperimentPage,
    () => experimentsWords,
  ),
};
