/** `npm run pictures`: draws the screens, papers and lichens that docs show, with made-up people and numbers. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostApp } from "./app-host.ts";
import { type BrowserWish, openBrowser } from "./browser.ts";
import { drawLichens } from "./draw-lichens.ts";
import { drawPapers } from "./draw-papers.ts";
import { MADE_UP, SCENES } from "./picture-scenes.ts";
import { smallPng } from "./small-png.ts";

/** Each language by day, and two screens by night. */
const WAYS: readonly {
  readonly ending: string;
  readonly language: "en" | "hi";
  readonly wish: BrowserWish;
  readonly only?: readonly string[];
}[] = [
  { ending: "", language: "en", wish: {} },
  { ending: "-hindi", language: "hi", wish: { language: "hi-IN" } },
  { ending: "-dark", language: "en", wish: { dark: true }, only: ["player"] },
  {
    ending: "-hindi-dark",
    language: "hi",
    wish: { dark: true, language: "hi-IN" },
    only: ["hard-moment"],
  },
];

/** Until what was written is kept, in milliseconds. */
const SETTLES = 1_500;

/** Names of the scenes to draw, or "papers"; all there is where none is given. */
const wanted = process.argv.slice(2);

const folder = join(import.meta.dirname, "../../docs/pictures");
function keep(name: string, picture: Buffer): void {
  writeFileSync(join(folder, name), picture);
  console.log(`${name}: ${Math.round(picture.length / 1024)} kB`);
}

if (wanted.length === 0) await drawLichens(keep);
const host = await hostApp();
if (wanted.length === 0 || wanted.includes("papers")) await drawPapers(host.address, keep);
for (const { ending, language, wish, only } of WAYS) {
  const { page, close } = await openBrowser(host.address, wish);
  await page.evaluate(
    (kept) => {
      localStorage.setItem("lichen-settings", JSON.stringify(kept));
    },
    { language },
  );
  await page.goto(`${host.address}/protect`);
  await page.getByRole("radio").last().check();
  await page.getByRole("main").getByRole("button").last().click();
  await page.getByRole("slider").first().waitFor();
  for (const { name, path, act } of SCENES) {
    if ((only && !only.includes(name)) || (wanted.length > 0 && !wanted.includes(name))) continue;
    await page.goto(`${host.address}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await act?.(page, MADE_UP[language]);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    await page.waitForTimeout(SETTLES);
    const picture = await smallPng(page, await page.screenshot({ animations: "disabled" }));
    keep(`app-${name}${ending}.png`, picture);
  }
  await close();
}
await host.stop();
