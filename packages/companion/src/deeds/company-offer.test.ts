import { type Day, ok } from "@lichen/base";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { chooseCompany, companyOffer, isCompanyOn } from "./company-offer.ts";
import { listEntries } from "./look-back.ts";
import { momentNow, recordCheckIn } from "./record-check-in.ts";

async function afterLowWeeks(seed: number) {
  const { notebook, clock } = await openMemoryNotebook({ seed });
  const now = momentNow(notebook);
  const today = now.ok ? now.value.day : (0 as Day);
  for (let back = 0; back < 28; back += 3) {
    const when = { day: (today - back) as Day, minute: 600, zone: "Asia/Kolkata" };
    await recordCheckIn(notebook, { pleasantness: 2 }, when);
  }
  return {
    notebook,
    clock,
    isOffered: () => companyOffer(notebook, listEntries(notebook)).isOffered,
  };
}

it("offers company after four low weeks alone, on one day, and rests after", async () => {
  const { notebook, clock, isOffered } = await afterLowWeeks(1);
  expect(isOffered()).toBe(true);
  expect(await chooseCompany(notebook, "shown")).toEqual(ok(undefined));
  const size = notebook.life.size();
  await chooseCompany(notebook, "shown");
  expect(notebook.life.size()).toBe(size);
  expect(isOffered()).toBe(true);
  await chooseCompany(notebook, "put-away");
  expect(isOffered()).toBe(false);
  clock.pass(86_400_000);
  expect(isOffered()).toBe(false);
});

it("is refused for ever, until the person brings it back", async () => {
  const { notebook, isOffered } = await afterLowWeeks(2);
  await chooseCompany(notebook, "refuse");
  expect([isOffered(), isCompanyOn(notebook)]).toEqual([false, false]);
  await chooseCompany(notebook, "bring-back");
  expect([isOffered(), isCompanyOn(notebook)]).toEqual([true, true]);
});
