import {
  begunAnxietyPath,
  begunSetback,
  keepAnxietyPath,
  keepSetback,
  lessonsLike,
  lessonsOf,
  type Notebook,
} from "@lichen/companion";
import { fieldValue } from "@lichen/core";
import type { Answerers } from "../../port/deeds.ts";
import type { SetbackDeeds } from "../../port/setback-deeds.ts";
import type { House } from "../house.ts";

/** Deeds of the setback flow and of the anxiety path. */
export function setback(house: House): Pick<Answerers, keyof SetbackDeeds> {
  return {
    setback() {
      const notebook = house.notebook();
      return {
        begun: begunSetback(notebook),
        lessons: lessonsOf(notebook).length,
        people: peopleIn(notebook),
      };
    },
    keepSetback: ({ id, state }) => house.write((notebook) => keepSetback(notebook, state, id)),
    lessons: () => lessonsOf(house.notebook()),
    lessonsLike: ({ text, except }) => lessonsLike(house.notebook(), text, except),
    anxiety: () => begunAnxietyPath(house.notebook()),
    keepAnxiety: ({ id, path }) => house.write((notebook) => keepAnxietyPath(notebook, path, id)),
  };
}

function peopleIn({ life }: Notebook): readonly string[] {
  return [...life.records()]
    .filter(({ kind, hidden }) => kind === "person" && !hidden)
    .map((record) => fieldValue(record, "name"))
    .filter((name) => typeof name === "string");
}
