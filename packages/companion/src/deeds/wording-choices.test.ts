import { openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { momentNow } from "./record-check-in.ts";
import { chooseWording, wordingChoices } from "./wording-choices.ts";

it("shows the card until it is refused, and the friend's voice only once it is wished for", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  expect(wordingChoices(notebook)).toEqual({
    isCardOn: true,
    isFriendsVoiceOn: false,
    lastOffered: undefined,
    leftAlone: [],
  });
  await chooseWording(notebook, { isCardOn: false });
  await chooseWording(notebook, { isFriendsVoiceOn: true, offered: true });
  await chooseWording(notebook, { leaveAlone: "such an idiot" });
  await chooseWording(notebook, { leaveAlone: "such an idiot" });
  const now = momentNow(notebook);
  expect(wordingChoices(notebook)).toEqual({
    isCardOn: false,
    isFriendsVoiceOn: true,
    lastOffered: now.ok ? now.value.day : undefined,
    leftAlone: ["such an idiot"],
  });
});

it("takes words back that were called not harsh, and leaves the others", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 2 });
  await chooseWording(notebook, { leaveAlone: "such a fool" });
  await chooseWording(notebook, { leaveAlone: "an idiot" });
  await chooseWording(notebook, { takeBack: "such a fool" });
  await chooseWording(notebook, { takeBack: "never said" });
  expect(wordingChoices(notebook).leftAlone).toEqual(["an idiot"]);
});

it("leaves alone what was called not harsh on either of two devices", async () => {
  const [here, there] = await devices(2);
  await chooseWording(here, { leaveAlone: "such a fool" });
  await chooseWording(there, { leaveAlone: "an idiot" });
  hear(here, there);
  expect(wordingChoices(here).leftAlone.toSorted()).toEqual(["an idiot", "such a fool"]);
});

/** Something that happens on one of three devices: a decision, or hearing all of another. */
type Happening =
  | { readonly on: number; readonly isOn: boolean }
  | { readonly on: number; readonly hears: number };

const device = fc.nat({ max: 2 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ on: device, isOn: fc.boolean() }),
  fc.record({ on: device, hears: device }),
);

/** A decision as one of the model: what was said, and which decisions its device had heard of. */
interface Decision {
  readonly isOn: boolean;
  readonly knew: ReadonlySet<Decision>;
}

/** Decisions that none of the others knew of: what stands. */
function standing(heard: ReadonlySet<Decision>): readonly Decision[] {
  return [...heard].filter((each) => ![...heard].some(({ knew }) => knew.has(each)));
}

it("counts a refusal on any device until a decision that knew of it: whatever was merged, in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async (happenings) => {
      const all = await devices(3);
      const heard: Set<Decision>[] = all.map(() => new Set());
      for (const each of happenings) {
        const [notebook, known] = [all[each.on], heard[each.on]];
        if (!notebook || !known) continue;
        if ("hears" in each) {
          const [other, others] = [all[each.hears], heard[each.hears]];
          if (!other || !others) continue;
          hear(notebook, other);
          for (const decision of others) known.add(decision);
        } else {
          const { isOn } = each;
          await chooseWording(notebook, { isCardOn: isOn, isFriendsVoiceOn: isOn });
          known.add({ isOn, knew: new Set(known) });
        }
        const said = standing(known);
        const { isCardOn, isFriendsVoiceOn } = wordingChoices(notebook);
        expect(isCardOn).toBe(said.every(({ isOn }) => isOn));
        expect(isFriendsVoiceOn).toBe(said.length > 0 && said.every(({ isOn }) => isOn));
      }
    }),
    { numRuns: 60 },
  );
});

async function devices(count: number): Promise<readonly [Notebook, Notebook, ...Notebook[]]> {
  const [first, second, ...more] = await Promise.all(
    Array.from({ length: count }, (_, seed) => openMemoryNotebook({ seed: seed + 1 })),
  );
  if (!first || !second) throw new Error("two devices were to be there");
  return [first.notebook, second.notebook, ...more.map(({ notebook }) => notebook)];
}

/** One device hears of everything another one holds. */
function hear(notebook: Notebook, other: Notebook): void {
  notebook.life.take([...other.life.operations()]);
}
