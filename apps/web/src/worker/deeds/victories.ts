import { leaveOutOfJar, victoriesOf } from "@lichen/companion";
import type { Answerers } from "../../port/deeds.ts";
import type { VictoryDeeds } from "../../port/victory-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the jar of small victories. */
export function victories(house: House): Pick<Answerers, keyof VictoryDeeds> {
  return {
    victories: () => victoriesOf(house.notebook()),
    leaveOutOfJar: ({ id, isOut }) => house.write((notebook) => leaveOutOfJar(notebook, id, isOut)),
  };
}
