import type { JsonObject } from "@lichen/base";
import { FLAGS } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import {
  bringBackTechnique,
  favourTechnique,
  refuseTechnique,
  techniqueChoices,
  tellFlags,
} from "./technique-choices.ts";

/** What another device decided without having seen what was decided here. */
async function decideApart(notebook: Notebook, fields: JsonObject): Promise<void> {
  const settings = [...notebook.life.records()].find(({ kind }) => kind === "settings");
  if (!settings) throw new Error("settings were to be there");
  await notebook.append([{ ...notebook.stamp(), record: settings.id, kind: "settings", fields }]);
}

describe("what a person decides about techniques", () => {
  it("is nothing at first, and nobody was asked", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    expect(techniqueChoices(notebook)).toEqual({
      refused: [],
      favourites: [],
      flags: [],
      isFlagsAsked: false,
    });
  });

  it("keeps what is not for them until they bring it back, and says it once however often said", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 2 });
    await refuseTechnique(notebook, "cold-water");
    await refuseTechnique(notebook, "body-scan");
    await refuseTechnique(notebook, "cold-water");
    expect(techniqueChoices(notebook).refused).toEqual(["cold-water", "body-scan"]);
    await bringBackTechnique(notebook, "cold-water");
    expect(techniqueChoices(notebook).refused).toEqual(["body-scan"]);
  });

  it("keeps favourites apart from what is refused", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 3 });
    await favourTechnique(notebook, "music", true);
    await favourTechnique(notebook, "walk-outside", true);
    await favourTechnique(notebook, "music", false);
    const { favourites, refused } = techniqueChoices(notebook);
    expect([favourites, refused]).toEqual([["walk-outside"], []]);
  });

  it("takes an open answer for an answer: it was asked, and nothing was told", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 4 });
    await tellFlags(notebook, []);
    expect(techniqueChoices(notebook)).toMatchObject({ flags: [], isFlagsAsked: true });
  });

  it("counts what was said on either of two devices, until the next decision joins them", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 5 });
    await refuseTechnique(notebook, "music");
    await tellFlags(notebook, ["pain"]);
    await decideApart(notebook, { refusedTechniques: ["body-scan"], bodyFlags: ["drifting"] });
    const choices = techniqueChoices(notebook);
    expect(choices.refused.toSorted()).toEqual(["body-scan", "music"]);
    expect(choices.flags.toSorted()).toEqual(["drifting", "pain"]);
    await tellFlags(notebook, ["pain"]);
    expect(techniqueChoices(notebook).flags).toEqual(["pain"]);
  });

  it("keeps a flag of a newer version, and does not act on it", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 6 });
    await tellFlags(notebook, ["pain"]);
    await decideApart(notebook, { bodyFlags: ["of-a-newer-version", 7] });
    expect(techniqueChoices(notebook).flags).toEqual(["pain"]);
    await tellFlags(notebook, []);
    const settings = [...notebook.life.records()].find(({ kind }) => kind === "settings");
    expect(settings?.fields.get("bodyFlags")?.map(({ value }) => value)).toEqual([
      ["of-a-newer-version"],
    ]);
  });

  it("reads back exactly the flags that were told, whichever and in whatever order", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 7 });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...FLAGS]), async (flags) => {
        await tellFlags(notebook, flags);
        expect(techniqueChoices(notebook).flags).toEqual(flags);
      }),
      { numRuns: 30 },
    );
  });
});
