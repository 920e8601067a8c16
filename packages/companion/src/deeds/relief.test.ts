import { TECHNIQUES } from "@lichen/content/techniques/library";
import { type MomentKind, pausedTechniques, threeThatFit } from "@lichen/core";
import { fakeClock, openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { hideEntries } from "./edit-entry.ts";
import { keepPractice, techniqueUses } from "./practice.ts";
import { reliefEpisodes, reliefOf } from "./relief.ts";

const [first, second] = TECHNIQUES.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error("the library is empty");

interface Use {
  readonly technique: string | null;
  readonly before: number;
  readonly after: number;
  readonly moment?: MomentKind;
}

async function use(notebook: Notebook, draft: Use, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const { after, ...begun } = draft;
    const kept = await keepPractice(notebook, begun);
    if (!kept.ok) throw new Error(kept.problem.kind);
    await keepPractice(notebook, { after }, kept.value);
  }
}

describe("what one's own uses say", () => {
  it("is nothing before a use has two readings, though moments were noted", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    await keepPractice(notebook, { technique: first, before: 6 });
    await use(notebook, { technique: null, before: 6, after: 4 }, 3);
    expect(reliefEpisodes(notebook)).toHaveLength(3);
    expect(reliefOf(notebook, { strength: 6 })).toEqual([]);
  });

  it("is that what helped comes first, by so many uses, and what made it worse comes last", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 2, clock: fakeClock() });
    await use(notebook, { technique: null, before: 7, after: 5, moment: "worry" }, 4);
    await use(notebook, { technique: second, before: 7, after: 1, moment: "worry" }, 6);
    await use(notebook, { technique: first, before: 7, after: 9, moment: "worry" }, 6);
    const ranked = reliefOf(notebook, { strength: 7, kind: "worry" });
    expect(ranked).toHaveLength(TECHNIQUES.length);
    expect(ranked[0]).toMatchObject({ technique: second, uses: 6, word: "still-learning" });
    expect(ranked.at(-1)).toMatchObject({ technique: first, uses: 6, word: "retired" });
  });

  it("is the same learned on the way as read anew from the notebook", async () => {
    const clock = fakeClock();
    const { notebook } = await openMemoryNotebook({ seed: 3, clock });
    const anew = (): ReturnType<typeof reliefOf> =>
      reliefOf({ ...notebook, life: notebook.life }, { strength: 5, kind: "low" });
    const moments = ["panic", "low", "shame", undefined] as const;
    for (let step = 0; step < 12; step += 1) {
      const technique = [first, second, null][step % 3] ?? null;
      const moment = moments[step % 4];
      await use(notebook, {
        technique,
        before: 4 + (step % 5),
        after: step % 7,
        ...(moment && { moment }),
      });
      expect(reliefOf(notebook, { strength: 5, kind: "low" })).toEqual(anew());
    }
    const [oldest] = [...notebook.life.records()].filter(({ kind }) => kind === "practice");
    if (!oldest) throw new Error("nothing was kept");
    await hideEntries(notebook, [oldest]);
    expect(reliefEpisodes(notebook)).toHaveLength(11);
    expect(reliefOf(notebook, { strength: 5, kind: "low" })).toEqual(anew());
  });

  it("never offers what was refused, what the body rules out, or what lately made it harder", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 4 });
    await use(notebook, { technique: first, before: 8, after: 0 }, 5);
    await use(notebook, { technique: second, before: 5, after: 8 }, 2);
    const learned = reliefOf(notebook, { strength: 6 }).map(({ technique }) => technique);
    const paused = pausedTechniques(techniqueUses(notebook));
    expect(paused).toContain(second);
    const flags = [...new Set(TECHNIQUES.flatMap(({ notWith }) => notWith))];
    fc.assert(
      fc.property(
        fc.subarray(flags),
        fc.subarray(learned),
        fc.integer({ min: 0, max: 10 }),
        (has, refused, strength) => {
          const offer = threeThatFit(
            TECHNIQUES,
            { flags: has, refused, paused, strength },
            learned,
          );
          if (offer.kind === "none") return;
          for (const { id, notWith } of offer.techniques) {
            expect([...refused, ...paused]).not.toContain(id);
            expect(notWith.some((flag) => has.includes(flag))).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
