import { describe, expect, it } from "vitest";
import { beginSizing } from "./begin.ts";
import { observeStep, passDays } from "./observe.ts";
import type { SizingState } from "./state.ts";
import { suggestStep } from "./suggest.ts";

/** A person with so much room on a weekday at such an energy, four done of five, asked their own size. */
function settled(room: (weekday: number, energy: number) => number, days = 140): SizingState {
  let state = beginSizing({ firstSize: 20 });
  for (let day = 0; day < days; day++) {
    const weekday = day % 7;
    const energy = (day * 3) % 11;
    const size = suggestStep(state, { weekday, energy }, "steady").size;
    const most = room(weekday, energy) * ([0.7, 1.2, 1, 1.4, 0.85][day % 5] ?? 1);
    const outcome = most >= size ? "done" : most >= size / 2 ? "partly" : "missed";
    state = observeStep(state, { day, weekday, energy, size, outcome, amount: most });
  }
  return { ...state, easing: 0 };
}

const kindOf = (state: SizingState, weekday: number, energy?: number): string =>
  suggestStep(state, { weekday, ...(energy === undefined ? {} : { energy }) }, "steady").reason
    .kind;

describe("the reason of a suggestion", () => {
  it("names little energy where energy has mattered", () => {
    const state = settled((_, energy) => 20 * Math.exp(0.12 * (energy - 5)));
    expect(kindOf(state, 0, 1)).toBe("low-energy");
    expect(kindOf(state, 0, 9)).toBe("high-energy");
  });

  it("names a weekday that has had less room", () => {
    const state = settled((weekday) => (weekday === 2 ? 9 : 22));
    expect(kindOf(state, 2)).toBe("harder-weekday");
  });

  it("says that the person is coming back after two weeks", () => {
    const state = passDays(
      settled(() => 20),
      20,
    );
    expect(suggestStep(state, { weekday: 4 }, "steady").reason).toEqual({
      kind: "returning",
      days: 20,
    });
  });
});
