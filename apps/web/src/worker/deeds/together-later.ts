import type { Answerers } from "../../port/deeds.ts";
import type { TogetherDeeds } from "../../port/together-deeds.ts";
import type { House } from "../house.ts";
import type { LaidOut } from "../views/laid-out.ts";

type Together = Pick<Answerers, keyof TogetherDeeds>;

/**
 * The deeds that look at many days together, with the engines they need: fetched when one of them is first
 * asked for, so that the worker itself stays small and opens quickly.
 */
export function togetherLater(house: House, laidOut: () => LaidOut): Together {
  let here: Promise<Together> | undefined;
  async function deeds(): Promise<Together> {
    here ??= import("./together.ts").then(({ together }) => together(house, laidOut));
    try {
      return await here;
    } catch (accident) {
      here = undefined; // Its file did not come; the next question asks for it again.
      throw accident;
    }
  }
  return {
    balance: async (question) => (await deeds()).balance(question),
    links: async (question) => (await deeds()).links(question),
    daysTogether: async (question) => (await deeds()).daysTogether(question),
    reliefSoFar: async (question) => (await deeds()).reliefSoFar(question),
  };
}
