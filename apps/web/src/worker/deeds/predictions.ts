import { keepPrediction, predictionsOf, tellOutcome } from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { PredictionDeeds } from "../../port/prediction-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the prediction diary. */
export function predictions(house: House): Pick<Answerers, keyof PredictionDeeds> {
  return {
    predictions: () => predictionsOf(house.notebook()),
    keepPrediction: (draft) => house.write((notebook) => keepPrediction(notebook, draft)),
    tellOutcome: (told) => house.write((notebook) => tellOutcome(notebook, told)),
  };
}
