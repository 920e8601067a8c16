import type { CDPSession, Page } from "playwright-core";
import { openBrowser } from "../chromium/browser.ts";
import { begin, toToday } from "../chromium/person.ts";

/** A quarter of this machine's speed, for the thread of the page. */
const SLOWER = 4;

/** A browser whose page runs slowly and notes when things were painted. */
export interface MeasuredBrowser {
  readonly page: Page;
  readonly debug: CDPSession;
  close(): Promise<void>;
}

/** Opens one, past the first run unless told otherwise. */
export async function measuredBrowser(
  address: string,
  { begins = true }: { readonly begins?: boolean } = {},
): Promise<MeasuredBrowser> {
  const { page, context } = await openBrowser(address);
  if (begins) {
    await begin(page);
    await toToday(page);
  }
  const debug = await context.newCDPSession(page);
  return { page, debug, close: () => context.close() };
}

/** Slows the page down, or lets it go again. */
export async function slow(page: Page, isSlow: boolean): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: isSlow ? SLOWER : 1 });
}

/** A first load, nothing held yet: until something is painted, and until the first touch is heard. */
export async function measureStart(
  address: string,
): Promise<{ readonly fcp: number; readonly ready: number }> {
  const { page, context } = await openBrowser("about:blank");
  await slow(page, true);
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector("h1")) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        Reflect.set(globalThis, "lichenReady", performance.now());
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => Reflect.get(globalThis, "lichenReady") !== undefined);
  const times = await page.evaluate(() => ({
    fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    ready: Number(Reflect.get(globalThis, "lichenReady")),
  }));
  await context.close();
  return times;
}
