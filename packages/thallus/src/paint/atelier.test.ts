import type { Day } from "@lichen/base";
import { anyLivedDays, livedDays } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grow } from "../grow/grow.ts";
import { type Atelier, type Look, newAtelier, type Sheet } from "./atelier.ts";
import { growthBetween } from "./growth.ts";

/** A painting that remembers how much was painted on it, and what was laid on it. */
interface Painting {
  fills: number;
  readonly laid: unknown[];
}

function sheet(): Sheet<Painting> {
  const image: Painting = { fills: 0, laid: [] };
  const nothing = (): void => undefined;
  return {
    image,
    context: {
      fillStyle: "",
      shadowColor: "",
      shadowBlur: 0,
      shadowOffsetX: 0,
      shadowOffsetY: 0,
      globalCompositeOperation: "source-over",
      save: nothing,
      restore: nothing,
      setTransform: nothing,
      clearRect: nothing,
      beginPath: nothing,
      moveTo: nothing,
      quadraticCurveTo: nothing,
      arc: nothing,
      fill: () => {
        image.fills += 1;
      },
      drawImage: (laid) => image.laid.push(laid),
      createRadialGradient: () => ({ addColorStop: nothing }),
    },
  };
}

function atelier(): { readonly atelier: Atelier<Painting>; sheets(): number } {
  let sheets = 0;
  const made = newAtelier(() => {
    sheets += 1;
    return sheet();
  });
  return { atelier: made, sheets: () => sheets };
}

const life = livedDays({ days: 40, seed: 1 });
const upTo = (days: number) => ({ seed: 1, days: life.slice(0, days) });
const look: Look = { size: 200, theme: "light" };

describe("an atelier", () => {
  it("paints a life once for each look and hands the same painting out again", () => {
    const { atelier: here, sheets } = atelier();
    here.take(upTo(30));
    const first = here.whole(look);
    const dark = here.whole({ ...look, theme: "dark" });
    expect(dark).not.toBe(first);
    here.take(upTo(30));
    expect(here.whole(look)).toBe(first);
    expect(sheets()).toBe(2);
    here.take(upTo(31));
    expect(here.whole(look)).not.toBe(first);
  });

  it("keeps few paintings, and none that is made for a file", () => {
    const { atelier: here, sheets } = atelier();
    here.take(upTo(9));
    const file = { ...look, size: 2_048 };
    expect(here.whole(file)).not.toBe(here.whole(file));
    for (const size of [100, 200, 300, 300, 200]) here.whole({ ...look, size });
    expect(sheets()).toBe(5);
    here.whole({ ...look, size: 100 });
    expect(sheets()).toBe(6);
  });

  it("grows from what was seen: lays it on what is new, until the whole is there", () => {
    const { atelier: here } = atelier();
    expect(here.take(upTo(30)).fresh).toBe(0);
    const seen = here.whole(look);
    // A day that nobody saw painted is fresh together with the next.
    here.take(upTo(31));
    const { fresh } = here.take(upTo(32));
    expect(fresh).toBe(growthBetween(grow(upTo(30).days, 1), grow(upTo(32).days, 1)).fresh);
    const halfway = here.growing(look, 0.5);
    expect(halfway.laid).toEqual([seen]);
    expect(halfway.fills).toBeLessThan(seen.fills / 4);
    const whole = here.whole(look);
    expect(whole.laid).toEqual([]);
    expect(here.take(upTo(32)).fresh).toBe(0);
    expect(here.growing(look, 0.5)).toBe(whole);
  });

  it("shows another notebook's lichen, or a changed day, whole and at once", () => {
    const { atelier: here } = atelier();
    here.take(upTo(30));
    here.whole(look);
    expect(here.take({ ...upTo(31), seed: 2 }).fresh).toBe(0);
    here.whole(look);
    const changed = upTo(31).days.map((each, i) => (i === 3 ? { ...each, reliance: 9 } : each));
    expect(here.take({ seed: 2, days: changed }).fresh).toBe(0);
  });

  it("has the geometry that growing gives, and counts its days and seams", () => {
    fc.assert(
      fc.property(fc.array(anyLivedDays, { maxLength: 4 }), fc.integer(), (lives, seed) => {
        const { atelier: here } = atelier();
        for (const days of lives) {
          const said = here.take({ seed, days });
          const grown = grow(days, seed);
          expect(here.geometry()).toEqual(grown);
          expect(said.days).toBe(grown.days.length);
          expect(said.seams).toBe(grown.seams.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("counts no day of rest", () => {
    const { atelier: here } = atelier();
    const rest = { reliance: 0, compassion: 0, victories: 0, reachedOut: 0 };
    expect(here.take({ seed: 1, days: [{ day: 1 as Day, ...rest }] })).toEqual({
      fresh: 0,
      days: 0,
      seams: 0,
    });
  });
});
