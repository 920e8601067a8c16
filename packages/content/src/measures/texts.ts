import type { MeasureId } from "@lichen/core";
import { gad7 } from "./gad-7/text.ts";
import { gse } from "./gse/text.ts";
import type { MeasureText } from "./measure-text.ts";
import { phq4, phq8 } from "./phq/text.ts";
import { scsSf } from "./scs-sf/text.ts";
import { sscsS } from "./sscs-s/text.ts";
import { ucla3 } from "./ucla-3/text.ts";
import { who5 } from "./who-5/text.ts";

/** Every questionnaire, word for word. */
export const MEASURE_TEXTS: { readonly [id in MeasureId]: MeasureText } = {
  "who-5": who5,
  "scs-sf": scsSf,
  gse,
  "ucla-3": ucla3,
  "sscs-s": sscsS,
  "phq-4": phq4,
  "phq-8": phq8,
  "gad-7": gad7,
};
