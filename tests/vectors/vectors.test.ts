import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { allVectors, textOf } from "../../spec/vectors-of/all.ts";

const folder = join(import.meta.dirname, "../../spec/vectors");

it("has a file for every kind of vector and no other", () => {
  const names = Object.keys(allVectors).map((name) => `${name}.json`);
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
});

it.each(Object.entries(allVectors))(
  "makes the very vectors that are kept: %s",
  async (name, make) => {
    // Making them opens what has to open and refuses what has to be refused.
    const kept = readFileSync(join(folder, `${name}.json`), "utf8");
    expect(textOf(await make())).toBe(kept);
    const { vectors, refused } = JSON.parse(kept);
    console.log(`figure: ${name}: ${vectors.length} vectors, ${refused.length} refused`);
  },
);
