import fc from "fast-check";
import { expect, it } from "vitest";
import { newTurns } from "./turns.ts";

/** A question, and what is asked while it is answered. */
interface Asked {
  readonly canWait: boolean;
  readonly during: readonly Asked[];
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const asked = (depth: number): fc.Arbitrary<Asked> =>
  fc.record({
    canWait: fc.boolean(),
    during: depth === 0 ? fc.constant([]) : fc.array(asked(depth - 1), { maxLength: 3 }),
  });

it("answers each question once, one at a time, and what can wait only when nobody else does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(asked(2), { minLength: 1, maxLength: 6 }), async (all) => {
      const turns = newTurns(breath);
      const came: Asked[] = [];
      const begun: Asked[] = [];
      let going = 0;
      const ask = (what: Asked): void => {
        came.push(what);
        turns[what.canWait ? "whenQuiet" : "next"](async () => {
          going += 1;
          expect(going).toBe(1);
          begun.push(what);
          if (what.canWait) {
            // Whoever had come by now and could not wait has been answered.
            expect(came.filter((each) => !each.canWait && !begun.includes(each))).toEqual([]);
          }
          for (const each of what.during) ask(each);
          await Promise.resolve();
          going -= 1;
        });
      };
      for (const each of all) ask(each);
      const count = (some: readonly Asked[]): number =>
        some.reduce((sum, { during }) => sum + 1 + count(during), 0);
      for (let left = 1_000; left > 0 && begun.length < count(all); left -= 1) await breath();
      expect(begun.length).toBe(count(all));
      for (const canWait of [true, false]) {
        const line = (some: readonly Asked[]) => some.filter((each) => each.canWait === canWait);
        expect(line(begun)).toEqual(line(came));
      }
    }),
    { numRuns: 60 },
  );
});

it("lets in whoever is at the door before it begins what can wait", async () => {
  const said: string[] = [];
  const turns = newTurns(async () => {
    if (!said.includes("steps")) turns.next(async () => void said.push("steps"));
  });
  turns.whenQuiet(async () => void said.push("lichen"));
  await expect.poll(() => said).toEqual(["steps", "lichen"]);
});

it("goes on with whoever is in line after an act that goes wrong, in their order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ canWait: fc.boolean(), isWrong: fc.boolean() }), { minLength: 1 }),
      async (acts) => {
        const turns = newTurns(breath);
        const done: number[] = [];
        await new Promise<void>((all) => {
          for (const [i, { canWait, isWrong }] of acts.entries()) {
            turns[canWait ? "whenQuiet" : "next"](async () => {
              done.push(i);
              if (done.length === acts.length) all();
              if (isWrong) throw new Error("it went wrong");
            });
          }
        });
        for (const canWait of [true, false]) {
          const line = acts.flatMap((act, i) => (act.canWait === canWait ? [i] : []));
          expect(done.filter((i) => acts[i]?.canWait === canWait)).toEqual(line);
        }
      },
    ),
    { numRuns: 60 },
  );
});
