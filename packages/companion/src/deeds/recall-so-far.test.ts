import { addDays, type Day } from "@lichen/base";
import { dayFacts, type ReviewState, reviewAfter, reviewBegins } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { writeDemoLife } from "../demo/write-demo-life.ts";
import { hideEntries } from "./edit-entry.ts";
import { listEntries } from "./look-back.ts";
import { isAllPutAside, recallSoFar } from "./recall-so-far.ts";
import { momentNow, recordCheckIn } from "./record-check-in.ts";
import { begunReview, keepReview, reviewFigures } from "./reviews.ts";

async function lived(days: number) {
  const { notebook, clock } = await openMemoryNotebook({ seed: 11 });
  const day = (): Day => {
    const now = momentNow(notebook);
    if (!now.ok) throw new Error(now.problem.kind);
    return now.value.day;
  };
  if (days > 0) await writeDemoLife(notebook, { seed: 11, days, today: day(), speaks: "en" });
  const recall = (skip: readonly string[] = []) => {
    const entries = listEntries(notebook);
    return recallSoFar(notebook, { entries, facts: dayFacts(entries), today: day(), skip });
  };
  return { notebook, clock, day, recall };
}

const write = async (
  notebook: Parameters<typeof recordCheckIn>[0],
  draft: Parameters<typeof recordCheckIn>[1],
) => {
  const kept = await recordCheckIn(notebook, draft);
  if (!kept.ok) throw new Error(kept.problem.kind);
};

it("shows no hard day, nothing whose mood is not known, no heavy words and nothing out of sight", async () => {
  const { notebook, clock, recall } = await lived(0);
  await write(notebook, { note: "a hard one", pleasantness: 1 });
  clock.pass(9 * 86_400_000);
  await write(notebook, { note: "a gentle hour of a hard day", pleasantness: 8 });
  await write(notebook, { note: "and its night", pleasantness: 0 });
  clock.pass(9 * 86_400_000);
  await write(notebook, { note: "nobody said how it was" });
  clock.pass(9 * 86_400_000);
  await write(notebook, { note: "I want to end my life", pleasantness: 7 });
  clock.pass(9 * 86_400_000);
  await write(notebook, { note: "out of sight by now", pleasantness: 8 });
  await hideEntries(notebook, listEntries(notebook).slice(0, 1));
  clock.pass(9 * 86_400_000);
  await write(notebook, { note: "rain on the roof", pleasantness: 8 });
  clock.pass(20 * 86_400_000);
  expect(recall().map(({ text }) => text)).toEqual(["rain on the roof"]);
});

it("shows up to three, the same all day, others when asked, and none again that was refused", async () => {
  const { notebook, clock, recall } = await lived(400);
  const first = recall();
  expect(first.length).toBeGreaterThan(0);
  expect(recall()).toEqual(first);
  const ids = first.map(({ id }) => id);
  expect(recall(ids).some(({ id }) => ids.includes(id))).toBe(false);
  const [refused = ""] = ids;
  const state = reviewAfter(reviewBegins("week"), {
    kind: "answered",
    entry: { id: refused, answer: "never-again" },
  });
  expect((await keepReview(notebook, state)).ok).toBe(true);
  for (let week = 0; week < 60; week++) {
    expect(recall().some(({ id }) => id === refused)).toBe(false);
    clock.pass(7 * 86_400_000);
  }
}, 60_000);

it("knows that all that was shown on a day was put aside, also in two reviews, and no longer on the next", async () => {
  const { notebook, clock, day } = await lived(0);
  const isAll = () => isAllPutAside(listEntries(notebook), day());
  const keep = async (state: ReviewState) => {
    if (!(await keepReview(notebook, state)).ok) throw new Error("the review was not kept");
  };
  const saw = reviewAfter(reviewBegins("week"), { kind: "saw", ids: ["one", "two"] });
  const aside = (state: ReviewState, id: string) =>
    reviewAfter(state, { kind: "answered", entry: { id, answer: "not-now" } });
  expect(isAll()).toBe(false);
  await keep(aside(saw, "one"));
  expect(isAll()).toBe(false);
  await keep(aside(reviewBegins("month"), "two"));
  expect(isAll()).toBe(true);
  clock.pass(86_400_000);
  expect(isAll()).toBe(false);
});

it("keeps a review as far as it came, goes on with it, and counts days beside all days", async () => {
  const { notebook, clock, day } = await lived(0);
  await write(notebook, { note: "one", kindness: 6 });
  const wrote = reviewAfter(reviewBegins("month"), {
    kind: "wrote",
    texts: { kindLine: "Meera brought soup" },
  });
  const kept = await keepReview(notebook, reviewAfter(wrote, { kind: "next" }));
  if (!kept.ok) throw new Error(kept.problem.kind);
  const begun = begunReview(listEntries(notebook), day());
  expect(begun?.state).toMatchObject({
    of: "month",
    stage: "kindness",
    kindLine: "Meera brought soup",
  });
  const entries = listEntries(notebook);
  const span = { from: addDays(day(), -6), to: day() };
  expect(reviewFigures({ entries, facts: dayFacts(entries) }, span)).toMatchObject({
    days: 7,
    daysWithEntry: 1,
    checkIns: 1,
    middles: [{ answer: "kindness", median: 6, days: 1 }],
  });
  clock.pass(8 * 86_400_000);
  expect(begunReview(listEntries(notebook), day())).toBeUndefined();
});
