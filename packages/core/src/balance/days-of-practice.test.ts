import { type Day, newOpId } from "@lichen/base";
import { demoLife } from "@lichen/companion";
import { seededChance } from "@lichen/testkit";
import { expect, it } from "vitest";
import { hlcAt } from "../life/hlc.ts";
import { beginLife } from "../life/life.ts";
import { whenOfRecord } from "../life/moment.ts";
import { writeFirst } from "../life/write.ts";
import { daysOfPractice } from "./days-of-practice.ts";

function madeUpLife(seed: number, days: number) {
  const chance = seededChance(seed);
  const life = beginLife();
  const acts = demoLife({ seed, days, today: 20_780 as Day, speaks: "en" });
  life.take(
    acts.map(({ id, kind, fields, at }) =>
      writeFirst({ id: newOpId(chance), at: hlcAt(at) }, { id, kind }, fields),
    ),
  );
  return [...life.records()];
}

it("counts every day on which something was done, once, in order, and no other", () => {
  const records = madeUpLife(3, 200);
  const days = daysOfPractice(records);
  const happened = new Set(records.flatMap((record) => whenOfRecord(record)?.day ?? []));
  expect(days.map(({ day }) => day)).toEqual([...happened].sort((a, b) => a - b));
  expect(days.every(({ reliance, compassion }) => reliance + compassion > 0)).toBe(true);
});

it("does not care in which order a life is told", () => {
  const records = madeUpLife(4, 120);
  expect(daysOfPractice(records.toReversed())).toEqual(daysOfPractice(records));
});

it("counts asking for help as a self-reliant act, and a setback that was met as met", () => {
  const records = madeUpLife(5, 300);
  const days = daysOfPractice(records);
  const reached = records.filter(({ kind }) => kind === "reach-out").length;
  expect(reached).toBeGreaterThan(0);
  expect(days.reduce((sum, { reachedOut }) => sum + reachedOut, 0)).toBe(reached);
  expect(
    days.filter(({ reachedOut }) => reachedOut > 0).every(({ reliance }) => reliance > 0),
  ).toBe(true);
  expect(days.some(({ setback }) => setback === "met")).toBe(true);
});
