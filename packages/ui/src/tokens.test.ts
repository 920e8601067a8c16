import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const here = import.meta.dirname;
const sheet = readFileSync(join(here, "tokens.css"), "utf8");

type Theme = "light" | "dark";

/** The value of a token; the contrast theme's stand in a block of their own. */
function tokenOf(name: string, theme: Theme, block = sheet): string {
  const found = new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1];
  if (found === undefined) throw new Error(`no token --${name}`);
  const pair = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(found);
  return (theme === "light" ? pair?.[1] : pair?.[2]) ?? found;
}

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const TEXT = [
  ["ink", "ground"],
  ["ink", "card"],
  ["muted", "ground"],
  ["muted", "card"],
  ["moss", "ground"],
  ["moss", "card"],
  ["on-moss", "moss"],
  ["slate", "ground"],
  ["apricot", "ground"],
  ["apricot", "card"],
  ["gold", "ground"],
  ["ink", "moss-tint"],
  ["moss", "moss-tint"],
  ["muted", "moss-tint"],
  ["ink", "slate-tint"],
  ["slate", "slate-tint"],
  ["ink", "apricot-tint"],
  ["apricot", "apricot-tint"],
  ["ink", "gold-tint"],
  ["gold", "gold-tint"],
  ["on-fill", "fill-slate"],
  ["on-fill", "fill-apricot"],
  ["on-fill", "fill-moss"],
  ["on-fill", "fill-gold"],
  ["on-fill", "field-tense"],
  ["on-fill", "field-bright"],
  ["on-fill", "field-low"],
  ["on-fill", "field-calm"],
  ["on-fill", "field-middle"],
] as const;

const MARKS = [
  ["line", "ground"],
  ["line", "card"],
  ["focus", "ground"],
  ["focus", "card"],
  ["moss-mark", "ground"],
  ["moss-mark", "card"],
  ["slate-mark", "ground"],
  ["apricot-mark", "ground"],
  ["gold-mark", "ground"],
] as const;

const CONTRAST_BLOCK = /&\[data-theme="contrast"\] \{[^}]+\}/.exec(sheet)?.[0] ?? "";

/** A token under the contrast theme, which changes most and leaves the rest. */
function contrastToken(name: string, theme: Theme): string {
  const isChanged = CONTRAST_BLOCK.includes(`--${name}:`);
  return tokenOf(name, theme, isChanged ? CONTRAST_BLOCK : sheet);
}

for (const theme of ["light", "dark"] as const) {
  it.each(TEXT)(`in the ${theme} theme %s is read on %s at 7 to 1 or more`, (text, ground) => {
    expect(contrast(tokenOf(text, theme), tokenOf(ground, theme))).toBeGreaterThanOrEqual(7);
  });
  it.each(MARKS)(`in the ${theme} theme %s is seen on %s at 3 to 1 or more`, (mark, ground) => {
    expect(contrast(tokenOf(mark, theme), tokenOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
  it.each(TEXT)(`in high contrast, ${theme}, %s on %s keeps 7 to 1`, (text, ground) => {
    expect(
      contrast(contrastToken(text, theme), contrastToken(ground, theme)),
    ).toBeGreaterThanOrEqual(7);
  });
}

/** Every sheet of the ui and of the app. */
function sheets(): readonly string[] {
  const roots = [here, join(here, "../../../apps/web/src")];
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".css") && !file.endsWith("tokens.css"))
      .map((file) => join(root, file)),
  );
}

it("holds every colour and every size of type: no other sheet has one of its own", () => {
  expect(sheets().length).toBeGreaterThan(10);
  for (const file of sheets()) {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    expect(text, file).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(|color-mix\(/i);
    expect(text, file).not.toMatch(/font-size:\s*[\d.]+(px|rem|pt)/);
  }
});

/** Properties that a component sets for its own sheet, in `style={{ "--x": … }}`. */
function setByComponents(): ReadonlySet<string> {
  const roots = [here, join(here, "../../../apps/web/src")];
  const texts = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => readFileSync(join(root, file), "utf8")),
  );
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/"--([\w-]+)":/g)].map((m) => m[1] ?? "")),
  );
}

it("uses no token that it does not hold", () => {
  const held = new Set([...sheet.matchAll(/--([\w-]+):/g)].map((match) => match[1]));
  const inherited = new Set(["bar-height", "notice-room", "side-bar", ...setByComponents()]);
  for (const file of sheets()) {
    const text = readFileSync(file, "utf8");
    const local = new Set([...text.matchAll(/--([\w-]+):/g)].map((match) => match[1]));
    const used = [...text.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1] ?? "");
    const isKnown = (name: string) => held.has(name) || local.has(name) || inherited.has(name);
    expect(
      used.filter((name) => !isKnown(name)),
      file,
    ).toEqual([]);
  }
});
