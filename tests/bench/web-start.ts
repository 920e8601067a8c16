import type { Browser, CDPSession, Page } from "playwright-core";
import { openBrowser, openIn } from "../chromium/browser.ts";
import { begin, toToday } from "../chromium/person.ts";
import { loadAlone, TELL } from "./web-alone.ts";

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

/** Tells when the first title stands and a frame is drawn with it: the first touch is heard then. */
const WATCH_FOR_TITLE = `
  const watch = new MutationObserver(() => {
    if (!document.querySelector("h1")) return;
    watch.disconnect();
    requestAnimationFrame(() => ${TELL}(String(performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true });
`;

/**
 * A first load in a browser that runs already, nothing of Lichen held yet, not even a file: until
 * something is painted, and until the first touch is heard.
 */
export async function measureStart(
  browser: Browser,
  address: string,
): Promise<{ readonly fcp: number; readonly ready: number }> {
  const { page, context } = await openIn(browser, "about:blank", { keepsApp: true });
  const debug = await context.newCDPSession(page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const ready = await loadAlone(debug, address, WATCH_FOR_TITLE);
  const fcp = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { fcp, ready };
}
