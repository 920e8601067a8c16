import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "../chromium/access.ts";
import { useApp } from "../chromium/app-test.ts";
import { ODD_LIVES, oddLife } from "../chromium/odd-lives.ts";
import { beginWithNotebook } from "../chromium/whole-life.ts";

const app = useApp();

/** Every screen of Look back and Today, and what stands on it once all of it is drawn, whatever the life. */
const PLACES: { readonly [place: string]: RegExp } = {
  "/": /Write freely/,
  "/look-back": /\d+ entr/,
  "/look-back/calendar": /no entry/,
  "/look-back/balance": /How is this made\?/,
  "/look-back/links": /It takes about|hardly differ/,
  "/look-back/days": /What techniques bring/,
  "/look-back/measures": /WHO-5/,
  "/look-back/experiments": /Choose an experiment/,
  "/look-back/search": /Search your notebook/,
  "/look-back/hidden": /Nothing is out of sight/,
  "/look-back/more": /Out of sight/,
  "/look-back/lichen": /Grown from/,
  "/look-back/review": /Look at the week/,
  "/look-back/year-kept": /Made on/,
  "/look-back/report": /Made on/,
};

/** What is true of each life, where it is said. */
const TRUE_OF: { readonly [name: string]: { readonly [place: string]: RegExp } } = {
  "one entry": {
    "/look-back/balance": /4 more days with both questions answered/,
    "/look-back/days": /1 day, at 6\./,
    "/look-back/lichen": /Grown from 1 day\./,
  },
  "only moods of another app": {
    "/look-back": /^(?!.*with energy).*Mood “good”Pleasant 7/s,
    "/look-back/calendar": /how pleasant, energy not told/,
    "/look-back/balance": /5 more days with both questions answered/,
    "/look-back/days": /EnergyNot answered in this year\./,
    "/look-back/year-kept": /^(?!.*Energy).*How pleasant/s,
  },
  "ten entries a minute": {
    "/look-back": /300 entries/,
    "/look-back/balance": /4 more days with both questions answered/,
    "/look-back/lichen": /Grown from 1 day\./,
  },
  "a century of gaps": {
    "/look-back": /6 entries.*(?:day \d+ [A-Z][a-z]+ (?:19|20)\d\d).*Rain since morning/s,
    "/look-back/balance": /4 more days with both questions answered/,
    "/look-back/lichen": /Grown from 6 days\./,
  },
  "every answer the same": {
    "/look-back/balance":
      /the place covers the shape of its doubt\..*Kindness: as before, within ordinary wobble\./s,
    "/look-back/links": /The answers hardly differ from day to day/,
    "/look-back/days": /201 days\. At least half lay at 5\./,
  },
};

/** What no person should meet: a number that is none, and what a machine says of nothing. */
const NONSENSE = /NaN|undefined|Infinity|\bnull\b|\[object|%%|-\d+ (day|of)/;

/** Numbers of every picture on the page that are none. */
function brokenPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("svg *")].flatMap((drawn) =>
      [...drawn.attributes]
        .filter(({ value }) => /NaN|undefined|Infinity/.test(value))
        .map(({ name, value }) => `${drawn.tagName} ${name}=${value.slice(0, 60)}`),
    ),
  );
}

for (const name of Object.keys(ODD_LIVES)) {
  it(`shows a calm and true screen of a life with ${name}, everywhere in Look back`, async () => {
    const { page, close } = await app.open();
    await beginWithNotebook(page, await oddLife(name));
    for (const [place, whole] of Object.entries(PLACES)) {
      await page.goto(app.address + place);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const read = () => page.getByRole("main").textContent();
      await expect.poll(read, { message: place, timeout: 10_000 }).toMatch(whole);
      const truths = TRUE_OF[name]?.[place];
      if (truths) await expect.poll(read, { message: place, timeout: 10_000 }).toMatch(truths);
      expect(await read(), place).not.toMatch(NONSENSE);
      expect(await brokenPictures(page), place).toEqual([]);
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(wide, place).toBeLessThanOrEqual(room ?? 0);
      await expectAccessible(page, `${name}: ${place}`);
    }
    await close();
  });
}
