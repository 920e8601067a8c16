import { livedDays } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { stageOf } from "../grow/geometry.ts";
import { grow } from "../grow/grow.ts";
import { frameOf } from "../read/frame.ts";
import type { Canvas2d } from "./canvas.ts";
import { growthBetween } from "./growth.ts";
import { paint } from "./paint.ts";

interface Fill {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly how: string;
}

/** A canvas that remembers where it was filled, and lets nothing impossible through. */
function canvas(): Canvas2d & { readonly fills: Fill[]; readonly images: number[][] } {
  const fills: Fill[] = [];
  const images: number[][] = [];
  let at = [1, 0, 0, 1, 0, 0];
  let saved = 0;
  const sure = (...numbers: number[]): void => {
    for (const number of numbers) if (!Number.isFinite(number)) throw new Error("not a number");
  };
  return {
    fills,
    images,
    fillStyle: "",
    shadowColor: "",
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0,
    globalCompositeOperation: "source-over",
    save: () => {
      saved += 1;
    },
    restore: () => {
      if (saved === 0) throw new Error("nothing was saved");
      saved -= 1;
    },
    setTransform: (...next) => {
      sure(...next);
      at = next;
    },
    clearRect: sure,
    beginPath: () => undefined,
    moveTo: sure,
    quadraticCurveTo: sure,
    arc: (x, y, radius) => {
      sure(x, y);
      if (!(radius >= 0)) throw new Error("a radius below nothing");
    },
    fill() {
      const [scale = 0, , , , x = 0, y = 0] = at;
      fills.push({ scale, x, y, how: this.globalCompositeOperation });
    },
    drawImage: (_, ...where) => {
      sure(...where);
      images.push(where);
    },
    createRadialGradient: (...where) => {
      sure(...where);
      let last = 0;
      return {
        addColorStop(stop, colour) {
          if (stop < last || stop > 1) throw new Error("stops out of order");
          if (!/^(#|rgb)/.test(colour)) throw new Error(colour);
          last = stop;
        },
      };
    },
  };
}

const life = livedDays({ days: 120, seed: 5 });
const grown = grow(life, 5);
const size = 400;

describe("the painter", () => {
  it("paints every scale, cup and spore, within the canvas, by day and by night", () => {
    for (const theme of ["light", "dark"] as const) {
      const context = canvas();
      paint(context, grown, { size, theme });
      const inked = context.fills.filter(({ how }) => how === "source-over");
      expect(inked.length).toBeGreaterThan(
        grown.scales.length + 2 * grown.cups.length + grown.spores.length,
      );
      for (const { scale, x, y } of inked) {
        if (scale < 1) continue; // Seams are drawn in the geometry's own units.
        expect(Math.min(x, y) - scale).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y) + scale).toBeLessThanOrEqual(size);
      }
    }
  });

  it("paints from the rim to the centre: the oldest scale last", () => {
    const context = canvas();
    const bare = { ...grown, seams: [], cups: [], spores: [] };
    paint(context, bare, { size, theme: "light" });
    const inked = context.fills.filter(({ how }) => how === "source-over");
    const away = ({ x, y }: Fill): number => Math.hypot(x - size / 2, y - size / 2);
    const mean = (some: Fill[]): number => some.reduce((sum, f) => sum + away(f), 0) / some.length;
    expect(mean(inked.slice(-50))).toBeLessThan(mean(inked.slice(0, 50)) / 2);
  });

  it("paints an earlier stage with less, and opens the rest as it grows", () => {
    const before = grow(life.slice(0, 60), 5);
    const { upTo } = growthBetween(before, grown);
    const fills = (grownTo: number): number => {
      const context = canvas();
      paint(context, grown, { size, theme: "light", upTo, grown: grownTo });
      return context.fills.length;
    };
    const alone = canvas();
    paint(alone, before, { size, theme: "light", half: frameOf(grown).half });
    expect(fills(0)).toBeLessThan(fills(0.3));
    expect(fills(0.3)).toBeLessThan(fills(1));
    expect(Math.abs(fills(0) - alone.fills.length)).toBeLessThan(alone.fills.length / 5);
  });

  it("lays a kept painting on what is new instead of painting it again", () => {
    const before = grow(life.slice(0, 118), 5);
    const context = canvas();
    const kept = { image: "a bitmap", half: frameOf(before).half };
    const { upTo } = growthBetween(before, grown);
    paint(context, grown, { size, theme: "dark", upTo, grown: 0.5, kept });
    expect(context.images.length).toBe(1);
    expect(context.fills.length).toBeLessThan(200);
  });

  it("paints an empty life and a seam that has hardly begun", () => {
    for (const share of [0, 0.01, 0.2]) {
      const context = canvas();
      const upTo = { ...stageOf(grown), seams: 0 };
      paint(context, grown, { size, theme: "light", upTo, grown: share });
      expect(context.fills.length).toBeGreaterThan(grown.scales.length);
    }
    const context = canvas();
    paint(context, grow([], 1), { size, theme: "dark" });
    expect(context.fills.length).toBeGreaterThan(6);
  });
});
