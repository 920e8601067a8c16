import type { RecordId } from "@lichen/base";
import { openMemoryNotebook } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { keepPerson, keepReachOut } from "./people.ts";
import { keepPractice } from "./practice.ts";
import { leaveOutOfJar, victoriesOf } from "./victories.ts";
import { recordVictory } from "./victory.ts";

function theKept<T>(kept: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!kept.ok) throw new Error("it was not kept");
  return kept.value;
}

describe("the jar of small victories", () => {
  it("holds what was kept from a hard moment, an asking, and a line of one's own", async () => {
    const { notebook, clock } = await openMemoryNotebook({ seed: 1 });
    expect(victoriesOf(notebook)).toEqual([]);
    const moment = theKept(await keepPractice(notebook, { technique: "walk-outside", before: 7 }));
    await recordVictory(notebook, { text: "I went out in the drizzle", proof: moment });
    clock.pass(60_000);
    const friend = { name: "Meera", is: "person", goodFor: [], phone: "", line: "" } as const;
    const meera = theKept(await keepPerson(notebook, friend));
    await keepReachOut(notebook, { person: meera, need: "listen" });
    clock.pass(60_000);
    await recordVictory(notebook, { text: "Rice, and a real plate" });
    expect(victoriesOf(notebook).map(({ from, text, who }) => [from, text, who])).toEqual([
      ["own", "Rice, and a real plate", ""],
      ["reach-out", "", "Meera"],
      ["hard-moment", "I went out in the drizzle", ""],
    ]);
  });

  it("lets one go and takes it back, and the entry stays where it was", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 2 });
    const asked: RecordId = theKept(
      await keepReachOut(notebook, { person: undefined, need: "listen" }),
    );
    await leaveOutOfJar(notebook, asked, true);
    expect(victoriesOf(notebook)).toEqual([]);
    expect(notebook.life.record(asked)?.hidden).toBe(false);
    await leaveOutOfJar(notebook, asked, false);
    expect(victoriesOf(notebook).map(({ id }) => id)).toEqual([asked]);
  });
});
