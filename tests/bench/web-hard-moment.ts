import { rmSync } from "node:fs";
import { freshProfile, openBrowser } from "../chromium/browser.ts";
import { begin, toToday } from "../chromium/person.ts";
import { loadAlone } from "./web-alone.ts";
import { slow } from "./web-start.ts";

/** What is tapped from Today to the first breath: by its address, or by what it says. English. */
export const TAPS: readonly { readonly css: string; readonly says?: string }[] = [
  { css: 'a[href="/hard-moment"]' },
  { css: "button", says: "Begin now, no questions" },
  { css: "button", says: "Next" },
];
/** What the player says when the first breath begins. */
export const BREATH = "breathe in";

/**
 * Milliseconds from a cold start (a browser opened anew on a notebook that is there) to the first
 * cue of a breath, painted; the page at a quarter of its speed, each tap as soon as it can be made.
 */
export async function measureHardMoment(
  address: string,
  rounds: number,
): Promise<readonly number[]> {
  const profile = freshProfile();
  const first = await openBrowser(address, { profile });
  await begin(first.page);
  await toToday(first.page);
  await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.close();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measureOnce(address, profile));
  rmSync(profile, { recursive: true, force: true });
  return times;
}

async function measureOnce(address: string, profile: string): Promise<number> {
  const { page, context } = await openBrowser("about:blank", { profile });
  const debug = await context.newCDPSession(page);
  await slow(page, true);
  const time = await loadAlone(debug, address, `(${tapOn})(${JSON.stringify([TAPS, BREATH])})`);
  await context.close();
  return time;
}

/** In the page: taps one after another, each as soon as it can be, and tells when the breath is painted. */
function tapOn([taps, breath]: readonly [typeof TAPS, string]): void {
  const left = [...taps];
  const watch = new MutationObserver(() => {
    const [next] = left;
    if (next) {
      const found = [...document.querySelectorAll<HTMLElement>(next.css)].find(
        ({ textContent }) => next.says === undefined || textContent?.trim() === next.says,
      );
      if (!found) return;
      left.shift();
      found.click();
      return;
    }
    const isSaid = [...document.querySelectorAll("p")].some(
      ({ textContent }) => textContent === breath,
    );
    if (!isSaid) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      // After the frame was drawn: a message waits behind it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const tell: unknown = Reflect.get(globalThis, "lichenTell");
        if (typeof tell === "function") tell(String(performance.now()));
      };
      port2.postMessage(0);
    });
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
}
