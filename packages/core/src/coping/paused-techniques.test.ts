import { expect, it } from "vitest";
import { pausedTechniques } from "./index.ts";

const use = (before: number, after: number, technique = "walk") => ({ technique, before, after });

it("pauses what left it harder by two in two of its last three uses", () => {
  expect(pausedTechniques([use(4, 6), use(5, 3), use(3, 8)])).toEqual(["walk"]);
});

it("does not pause for one hard use, for a point, or for what lies further back", () => {
  expect(pausedTechniques([use(4, 9)])).toEqual([]);
  expect(pausedTechniques([use(4, 5), use(4, 5), use(4, 5)])).toEqual([]);
  expect(pausedTechniques([use(4, 9), use(4, 9), use(5, 4), use(5, 4)])).toEqual([]);
});

it("counts each technique by itself", () => {
  expect(pausedTechniques([use(4, 6), use(4, 6, "breath"), use(4, 6, "breath")])).toEqual([
    "breath",
  ]);
});
