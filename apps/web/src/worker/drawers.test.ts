import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordCheckIn } from "@lichen/companion";
import { openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { looking } from "./deeds/looking.ts";
import { together } from "./deeds/together.ts";
import { type Drawer, newDrawers } from "./drawers.ts";
import type { House } from "./house.ts";
import { layingOut } from "./views/laid-out.ts";
import { openBook } from "./views/open-book.ts";

it("lets go of what is in every drawer, however they were made and filled", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string(), { nil: undefined })), (things) => {
      const drawers = newDrawers();
      const made = things.map((held) => Object.assign(drawers.drawer<string>(), { held }));
      drawers.empty();
      expect(made.filter(({ held }) => held !== undefined)).toEqual([]);
    }),
  );
});

it("holds nothing of the notebook when it has closed, after everything that lays it out was asked", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await recordCheckIn(notebook, { pleasantness: 4, note: "only while it is open" });
  const all: Drawer<unknown>[] = [];
  const { drawer, empty } = newDrawers();
  const house = {
    notebook: () => notebook,
    standing: () => ({ kind: "open", revision: 1 }),
    drawers: {
      empty,
      drawer<T>() {
        const made = drawer<T>();
        all.push(made as Drawer<unknown>);
        return made;
      },
    },
  } as unknown as House;
  const laidOut = layingOut(house);
  const seen = looking(house, laidOut);
  await seen.timeline({ from: 0, count: 5 });
  await seen.search({ query: "while", count: 5 });
  await together(house, laidOut).links(undefined);
  openBook(house);
  expect(all.filter(({ held }) => held === undefined)).toEqual([]);
  expect(all).toHaveLength(4);
  empty();
  expect(all.filter(({ held }) => held !== undefined)).toEqual([]);
});

/** Whether a file keeps something from one question to the next outside of a drawer. */
const KEPT = /^(?: {2})?let |^(?:export )?const \w+(?:: [^=]+)? = new (?:Map|Set)\(\)/m;

/** Made anew with each call: rows while they are being counted. */
const WITHIN_ONE_CALL = new Set(["views/timeline-rows.ts"]);

it("keeps nothing between questions but in drawers, in any deed or view", () => {
  const files = ["deeds", "views"].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder)).map((name) => `${folder}/${name}`),
  );
  const keeping = files.filter(
    (file) =>
      !WITHIN_ONE_CALL.has(file) &&
      KEPT.test(readFileSync(join(import.meta.dirname, file), "utf8")),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(keeping).toEqual([]);
});
