import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumPath } from "./browser.ts";

/** A browser that can be ended at any moment, with everything it started. */
export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL for the whole group: nothing gets to say goodbye. */
  kill(): Promise<void>;
  /** The orderly way. */
  quit(): Promise<void>;
}

/** Starts a browser of our own on a profile and an address. */
export async function startKillable(
  profile: string,
  address: string,
  flags: readonly string[] = [],
): Promise<KillableBrowser> {
  const child = spawn(
    chromiumPath(),
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--lang=en-IN",
      "--window-size=390,844",
      ...flags,
      "about:blank",
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const browser = await chromium.connectOverCDP(await debuggerOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error("the browser has no profile open");
  // Long, for a slow machine loses nothing: only what was kept and is not there counts.
  context.setDefaultTimeout(120_000);
  const [page = await context.newPage()] = context.pages();
  await page.goto(address);
  return {
    page,
    async kill() {
      const gone = once(child, "exit");
      process.kill(-(child.pid ?? 0), "SIGKILL");
      await gone;
      await settled(browser);
    },
    async quit() {
      const gone = once(child, "exit");
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.close").catch(() => undefined); // It hangs up while it answers.
      await gone;
    },
  };
}

/** The address of the debugger, as the browser says it when it is up. */
async function debuggerOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error("the browser cannot be heard");
  for await (const line of createInterface({ input: child.stderr })) {
    const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (found) {
      child.stderr.resume();
      return found;
    }
  }
  throw new Error("the browser ended before it was up");
}

async function settled(browser: Browser): Promise<void> {
  await browser.close().catch(() => undefined); // Its other end is gone already.
}
