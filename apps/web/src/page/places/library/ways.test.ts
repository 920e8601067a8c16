import type { RecordId } from "@lichen/base";
import type { TechniqueChoices } from "@lichen/companion";
import { techniqueWords } from "@lichen/content/techniques/en/library";
import { TECHNIQUE_IDS } from "@lichen/content/techniques/library";
import { composeOwnTechnique, FLAGS } from "@lichen/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isOfChoice, waysOf } from "./ways.ts";

const nothing: TechniqueChoices = { refused: [], favourites: [], flags: [], isFlagsAsked: true };
const library = (choices: Partial<TechniqueChoices>) =>
  waysOf({ choices: { ...nothing, ...choices }, own: [], chains: [] }, techniqueWords);

function ownWay(title: string, isHidden = false) {
  const id = `own-${title}` as RecordId; // Any name does here.
  const own = composeOwnTechnique({ title, moments: ["low"] }, id);
  if (!own.ok) throw new Error(own.problem.kind);
  return { ...own.value, id, isHidden };
}

it("offers all of them when nothing was told, and none when all are refused", () => {
  expect(library({}).every(({ isOffered }) => isOffered)).toBe(true);
  expect(library({}).map(({ id }) => id)).toEqual(TECHNIQUE_IDS);
  expect(library({ refused: TECHNIQUE_IDS }).some(({ isOffered }) => isOffered)).toBe(false);
});

it("says by what a way is kept back, and that two flags that contradict both take away", () => {
  const flags = ["drifting", "pain"] as const;
  const kept = library({ flags }).filter(({ keptBackBy }) => keptBackBy.length > 0);
  const scan = kept.find(({ id }) => id === "body-scan");
  expect(scan?.keptBackBy.toSorted()).toEqual(["drifting", "pain"]);
  expect(kept.find(({ id }) => id === "muscle-release")?.keptBackBy).toEqual(["pain"]);
  expect(kept.find(({ id }) => id === "mindful-minute")?.keptBackBy).toEqual(["drifting"]);
});

it("puts the person's own first, and offers none that is out of sight", () => {
  const own = [ownWay("tea"), ownWay("drum", true)];
  const ways = waysOf({ choices: nothing, own, chains: [] }, techniqueWords);
  expect(ways.slice(0, 2).map(({ title, isOffered }) => [title, isOffered])).toEqual([
    ["tea", true],
    ["drum", false],
  ]);
});

it("leaves out of each choice what is not of it, and guesses no family for one's own", () => {
  const ways = waysOf({ choices: nothing, own: [ownWay("tea")], chains: [] }, techniqueWords);
  const idsOf = (...[choice]: [Parameters<typeof isOfChoice>[1]]) =>
    ways.filter((way) => isOfChoice(way, choice)).map(({ id }) => id);
  expect(idsOf({ axis: "family", value: "breath" })).toEqual(["slow-breathing", "mindful-minute"]);
  expect(idsOf({ axis: "family", value: "senses" })).not.toContain("own-tea");
  expect(idsOf({ axis: "moment", value: "low" })).toContain("own-tea");
  expect(idsOf({ axis: "moment", value: "panic" })).not.toContain("own-tea");
  expect(idsOf({ axis: "minutes", value: "1" })).not.toContain("slow-breathing");
  expect(idsOf({ axis: "minutes", value: "longer" })).toContain("safety-plan");
  expect(idsOf({ axis: "minutes", value: undefined })).toHaveLength(ways.length);
});

it("never offers what was refused or what a flag rules out, whatever was told", () => {
  const told = fc.record({
    refused: fc.subarray([...TECHNIQUE_IDS]),
    flags: fc.subarray([...FLAGS]),
    favourites: fc.subarray([...TECHNIQUE_IDS]),
  });
  fc.assert(
    fc.property(told, (choices) => {
      for (const { id, facts, isOffered } of library(choices)) {
        const isRuledOut = facts.notWith.some((flag) => choices.flags.includes(flag));
        expect(isOffered).toBe(!isRuledOut && !choices.refused.some((each) => each === id));
      }
    }),
    { numRuns: 200 },
  );
});
