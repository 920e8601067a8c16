import { rmSync } from "node:fs";
import { seededRandom } from "@lichen/base";
import { freshProfile } from "./browser.ts";
import { startKillable } from "./killable.ts";
import { begin, toToday, touchField } from "./person.ts";

/** What a run of kills came to. */
export interface KillFigures {
  readonly loops: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly unopened: number;
}

const EACH = 3;

/**
 * Kills a browser while it keeps check-ins, again and again on the same profile, at moments chosen by
 * a seed. What the screen said was kept has to be there when the notebook opens again.
 */
export async function killLoop(address: string, loops: number, seed: number): Promise<KillFigures> {
  const random = seededRandom(seed);
  const profile = freshProfile();
  let acknowledged = 0;
  let lost = 0;
  let unopened = 0;
  const first = await startKillable(profile, address);
  await begin(first.page);
  await toToday(first.page);
  // The app is kept for the time without a network before the first kill; else every start would begin it anew.
  await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.quit();
  for (let loop = 0; loop < loops; loop += 1) {
    const { page, kill } = await startKillable(profile, address);
    for (let kept = 0; kept < EACH; kept += 1) {
      await page.getByRole("link", { name: /How is it right now/ }).click();
      await touchField(page, random.between(10, 90) / 100, random.between(10, 90) / 100);
      await page.getByRole("button", { name: "Save" }).click();
      if (kept === EACH - 1) {
        // In the middle of keeping, or just after: the kill comes whenever it comes.
        await new Promise((resolve) => setTimeout(resolve, random.between(0, 60)));
        break;
      }
      // The check-in is left once it is kept; a notice of the one before may still be there.
      await page.getByRole("link", { name: /How is it right now/ }).waitFor();
      acknowledged += 1;
    }
    await kill();
    const again = await startKillable(profile, address);
    try {
      await again.page.getByRole("link", { name: "Look back" }).click();
      const text = await again.page.getByText(/^[\d,]+ entr(y|ies)$/).textContent();
      const there = Number.parseInt(text?.replaceAll(",", "") ?? "0", 10);
      if (there < acknowledged) lost += acknowledged - there;
      // One that was on its way may have come through: from now on it counts.
      acknowledged = there;
    } catch {
      unopened += 1;
    }
    await again.quit();
  }
  rmSync(profile, { recursive: true, force: true });
  return { loops, acknowledged, lost, unopened };
}
