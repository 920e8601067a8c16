import {
  beginExperiment,
  chooseMeasure,
  experimentsSoFar,
  keepMeasure,
  measuresSoFar,
  noteExperimentDay,
  stopExperiment,
} from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { MeasureDeeds } from "../../port/measure-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of questionnaires and of self-experiments. */
export function measures(house: House): Pick<Answerers, keyof MeasureDeeds> {
  return {
    measures: () => measuresSoFar(house.notebook()),
    keepMeasure: ({ id, draft }) => house.write((notebook) => keepMeasure(notebook, draft, id)),
    chooseMeasure: ({ measure, choice }) =>
      house.write((notebook) => chooseMeasure(notebook, measure, choice)),
    experiments: () => experimentsSoFar(house.notebook()),
    beginExperiment: (what) => house.write((notebook) => beginExperiment(notebook, what)),
    noteExperimentDay: (what) => house.write((notebook) => noteExperimentDay(notebook, what)),
    stopExperiment: (which) => house.write((notebook) => stopExperiment(notebook, which)),
  };
}
