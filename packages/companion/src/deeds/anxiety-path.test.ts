import { ANXIETY_BEGINS, type AnxietyPath, fieldValue } from "@lichen/core";
import { fakeClock, openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begunAnxietyPath, keepAnxietyPath } from "./anxiety-path.ts";
import { editCheckIn, eraseEntry } from "./edit-entry.ts";
import { listEntries } from "./look-back.ts";

const HOUR = 3_600_000;
const path = (told: Partial<AnxietyPath>): AnxietyPath => ({ ...ANXIETY_BEGINS, ...told });

describe("the anxiety path", () => {
  it("is kept in one check-in as it goes, and found where it was left", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    const first = await keepAnxietyPath(notebook, path({ before: 7 }));
    if (!first.ok) throw new Error(first.problem.kind);
    const left = path({
      step: "approach",
      before: 7,
      feelings: ["worried"],
      about: "the call ",
      tool: { technique: "slow-breathing", minutes: 2, after: 5 },
      approach: "Write down the num",
    });
    expect(await keepAnxietyPath(notebook, left, first.value)).toEqual(first);
    expect(begunAnxietyPath(notebook)).toEqual({ id: first.value, path: left });
    const [checkIn, ...others] = listEntries(notebook);
    expect(others).toEqual([]);
    expect(checkIn && fieldValue(checkIn, "note")).toBe("the call\n\nWrite down the num");
    expect(checkIn && fieldValue(checkIn, "before")).toBe(7);
  });

  it("keeps nothing of a path on which nothing was told", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 2 });
    const kept = await keepAnxietyPath(notebook, path({ step: "kind" }));
    expect(kept.ok ? "" : kept.problem.kind).toBe("nothing-to-keep");
  });

  it("has ended once it was ended, or after a night, or when its check-in was changed elsewhere", async () => {
    const clock = fakeClock();
    const { notebook } = await openMemoryNotebook({ seed: 3, clock });
    const begin = async () => {
      const kept = await keepAnxietyPath(notebook, path({ about: "the call" }));
      if (!kept.ok) throw new Error(kept.problem.kind);
      expect(begunAnxietyPath(notebook)?.id).toBe(kept.value);
      return kept.value;
    };
    const ended = await begin();
    await keepAnxietyPath(notebook, path({ about: "the call", step: "kept" }), ended);
    expect(begunAnxietyPath(notebook)).toBeUndefined();
    await begin();
    clock.set(clock.now() + 13 * HOUR);
    expect(begunAnxietyPath(notebook)).toBeUndefined();
    const changed = notebook.life.record(await begin());
    if (changed) await editCheckIn(notebook, changed, { draft: { note: "the call, and more" } });
    expect(begunAnxietyPath(notebook)).toBeUndefined();
  });

  it("goes out of sight when all of it was taken back, and comes back with the next word", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 4 });
    const kept = await keepAnxietyPath(notebook, path({ about: "the call" }));
    if (!kept.ok) throw new Error(kept.problem.kind);
    await keepAnxietyPath(notebook, path({ step: "allow" }), kept.value);
    expect(listEntries(notebook)).toEqual([]);
    expect(begunAnxietyPath(notebook)).toBeUndefined();
    await keepAnxietyPath(notebook, path({ step: "allow", kindWord: "so" }), kept.value);
    expect(listEntries(notebook)).toHaveLength(1);
    expect(begunAnxietyPath(notebook)?.path.kindWord).toBe("so");
  });

  it("leaves nothing behind when its check-in is erased", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 5 });
    const kept = await keepAnxietyPath(notebook, path({ about: "the call" }));
    const record = kept.ok ? notebook.life.record(kept.value) : undefined;
    if (record) await eraseEntry(notebook, record);
    expect(begunAnxietyPath(notebook)).toBeUndefined();
    expect([...notebook.life.records()].filter(({ kind }) => kind === "check-in")).toEqual([]);
  });

  it("is found again after any text whatever", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 6 });
    const text = fc.string({ unit: "binary", maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, text, async (about, kindWord) => {
        const kept = await keepAnxietyPath(notebook, path({ before: 3, about, kindWord }));
        const found = begunAnxietyPath(notebook);
        expect(kept.ok && found?.id === kept.value).toBe(true);
        await keepAnxietyPath(notebook, path({ before: 3, step: "kept" }), found?.id);
      }),
      { numRuns: 20 },
    );
  });
});
