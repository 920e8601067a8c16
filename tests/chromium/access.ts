import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules of WCAG 2.2 at A and AA, and the practices axe counts as best. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** So often a page may change under the eyes of axe before it counts as what it is. */
const TRIES = 3;

/** Asserts that axe finds nothing on the page as it stands; `state` names it in the message. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  let found = await look(page);
  for (let tries = 1; tries < TRIES && isOnItsWay(found); tries += 1) found = await look(page);
  const said = found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html.slice(0, 200)}\n  ${failureSummary}`).join("\n")}`,
  );
  expect(said, state).toEqual([]);
}

/** Between two pages there is none: what was found then is of neither. */
function isOnItsWay(found: readonly Found[]): boolean {
  return found.some(({ id }) => id === "landmark-one-main");
}

async function look(page: Page): Promise<readonly Found[]> {
  for (const part of ["main", "h1"])
    await page.locator(part).first().waitFor({ state: "attached" });
  // Handed over by the debugger, past the page's policy, which lets no foreign script in.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async (tags) => {
    const axe = Reflect.get(window, "axe");
    const result = await axe.run(document, { runOnly: { type: "tag", values: tags } });
    return result.violations as Found[];
  }, TAGS);
}
