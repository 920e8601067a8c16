import { livedDays } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { grow } from "../grow/grow.ts";
import { toSvg } from "./svg.ts";

const grown = grow(livedDays({ days: 365, seed: 2 }), 2);

describe("the drawing", () => {
  it("is well-formed, with every element closed and every gradient it names", () => {
    for (const theme of ["light", "dark"] as const) {
      const svg = toSvg(grown, theme);
      const open: string[] = [];
      for (const [, end, name = "", self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
        if (end) expect(open.pop()).toBe(name);
        else if (!self) open.push(name);
      }
      expect(open).toEqual([]);
      const named = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
      for (const id of named) expect(svg).toContain(`id="${id}"`);
    }
  });

  it("runs nothing, loads nothing and says nothing", () => {
    const svg = toSvg(grown, "light");
    expect(svg).not.toMatch(/script|href|<image|foreignObject|\bon[a-z]+=|@import|<text|style/i);
    expect(svg.match(/http[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("shows every scale, cup and spore, and stays small", () => {
    const svg = toSvg(grown, "light");
    const discs = svg.match(/<circle/g)?.length ?? 0;
    const { scales, cups, spores } = grown;
    expect(discs).toBeGreaterThanOrEqual(scales.length + 2 * cups.length + spores.length);
    expect(svg.length).toBeLessThan(160_000);
  });

  it("draws an empty life", () => {
    expect(toSvg(grow([], 1), "dark")).toMatch(/^<svg .*<circle .*<\/svg>$/);
  });
});
