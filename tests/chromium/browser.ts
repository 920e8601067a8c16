import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { type Watch, watchPage } from "./watch.ts";

/** How a person's browser is: its size, its language, its look. */
export interface BrowserWish {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: "en-IN" | "hi-IN";
  /** A folder that outlives the browser; a fresh one otherwise. */
  readonly profile?: string;
  readonly isStill?: boolean;
  /** Keeps the app for the time without a network, which takes a second of work; off unless wished. */
  readonly keepsApp?: boolean;
}

/** A page open in a real Chromium, watched for reports and for other hosts. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
  /** Closes it, and asserts that nothing was reported and no other host was met. */
  close(): Promise<void>;
}

/** A visit with a browser of its own, whose profile is a folder on disk. */
export interface OpenBrowser extends Visit {
  readonly profile: string;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path the run was given: see scripts/chromium.mjs. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM;
  if (!path) throw new Error("CHROMIUM is not set: run this by npm test");
  return path;
}

/** A profile folder, empty. */
export function freshProfile(): string {
  return mkdtempSync(join(tmpdir(), "lichen-profile-"));
}

/** Opens a browser of its own on an address, with a profile on disk. */
export async function openBrowser(address: string, wish: BrowserWish = {}): Promise<OpenBrowser> {
  const profile = wish.profile ?? freshProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: FLAGS,
    ...optionsFor(wish),
  });
  const opened = await openOn(context, address);
  return {
    ...opened,
    profile,
    async close() {
      await opened.close();
      if (wish.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A browser that many people share, each with a store of their own: starting one takes longer than a page. */
export async function launchShared(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

/** One person in a shared browser: nothing of the others is theirs, and it goes when it is closed. */
export async function openIn(
  browser: Browser,
  address: string,
  wish: BrowserWish = {},
): Promise<Visit> {
  const serviceWorkers = wish.keepsApp ? "allow" : "block";
  return openOn(await browser.newContext({ ...optionsFor(wish), serviceWorkers }), address);
}

function optionsFor(wish: BrowserWish): BrowserContextOptions {
  return {
    viewport: { width: wish.width ?? 390, height: wish.height ?? 844 },
    colorScheme: wish.dark ? "dark" : "light",
    reducedMotion: wish.isStill === false ? "no-preference" : "reduce",
    locale: wish.language ?? "en-IN",
    timezoneId: "Asia/Kolkata",
  };
}

async function openOn(context: BrowserContext, address: string): Promise<Visit> {
  context.setDefaultTimeout(20_000);
  const [page = await context.newPage()] = context.pages();
  const watch = await watchPage(context, address);
  await page.goto(address);
  return {
    context,
    page,
    watch,
    async close() {
      await context.close();
      watch.assertClean();
    },
  };
}
