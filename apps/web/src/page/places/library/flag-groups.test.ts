import { FLAGS } from "@lichen/core";
import { expect, it } from "vitest";
import { FLAG_GROUPS } from "./flag-groups.ts";

it("asks about every flag, each of them once", () => {
  const asked = Object.values(FLAG_GROUPS).flat();
  expect(asked.toSorted()).toEqual(FLAGS.toSorted());
});
