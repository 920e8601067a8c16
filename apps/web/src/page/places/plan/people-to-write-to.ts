import type { KeptPerson } from "@lichen/companion";
import { dialOf } from "@lichen/core";
import type { OpenPerson } from "./open-plan.ts";

/** How many stand in Help: in the dark nobody reads a fourth name. */
const FEW = 3;

/** People with a number, those for the worst nights first, then those who listen. */
export function peopleToWriteTo(people: readonly KeptPerson[]): readonly OpenPerson[] {
  const nearness = ({ goodFor }: KeptPerson) =>
    goodFor.includes("crisis") ? 0 : goodFor.includes("listen") ? 1 : 2;
  return people
    .filter(({ phone }) => dialOf(phone) !== undefined)
    .toSorted((a, b) => nearness(a) - nearness(b))
    .slice(0, FEW)
    .map(({ name, phone }) => ({ name, phone }));
}
