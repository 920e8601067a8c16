import { ok, problem } from "@lichen/base";
import {
  allEntries,
  bringInDaylio,
  importsOf,
  lookAtDaylio,
  rememberMoods,
  undoImport,
} from "@lichen/companion";
import { lifeToJson } from "@lichen/exchange";
import type { Answerers, News } from "../../port/deeds.ts";
import { piecesOf } from "../file-pieces.ts";
import type { House } from "../house.ts";
import { markdownOf } from "../take-out.ts";

type Bringing = "lookAtDaylio" | "bringInDaylio" | "imports" | "undoImport" | "exportAs";

/** Deeds that bring in and take out. */
export function bringing(house: House, tell: (news: News) => void): Pick<Answerers, Bringing> {
  const progress = (done: number): void => tell({ kind: "progress", done });
  return {
    async lookAtDaylio({ file }) {
      const look = lookAtDaylio(house.notebook(), await piecesOf(file, progress));
      if (!look.ok) return look;
      const { incoming: _, ...found } = look.value;
      return ok(found);
    },
    async bringInDaylio({ file, moods }) {
      const pieces = await piecesOf(file, progress);
      return house.write(async (notebook) => {
        const remembered = await rememberMoods(notebook, new Map(moods));
        if (!remembered.ok) return problem(remembered.problem);
        const brought = await bringInDaylio(notebook, pieces);
        await notebook.rest();
        return brought;
      });
    },
    imports: () =>
      importsOf(house.notebook()).map(({ id, app, at, records }) => ({
        id,
        app,
        at,
        entries: records.filter(({ hidden }) => !hidden).length,
      })),
    undoImport: ({ id }) =>
      house.write(async (notebook) => {
        const found = importsOf(notebook).find((each) => each.id === id);
        return found ? undoImport(notebook, found) : problem({ kind: "no-such-entry" });
      }),
    async exportAs({ format, locale }) {
      const entries = allEntries(house.notebook());
      const text = format === "json" ? lifeToJson(entries) : await markdownOf(entries, locale);
      const type = format === "json" ? "application/json" : "text/markdown";
      return ok(new Blob([text], { type }));
    },
  };
}
