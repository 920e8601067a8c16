import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
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
}

/** A real Chromium with one page open, watched for reports and for other hosts. */
export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
  readonly profile: string;
  /** Closes it, and asserts that nothing was reported and no other host was met. */
  close(): Promise<void>;
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

/** Opens a browser on an address. */
export async function openBrowser(address: string, wish: BrowserWish = {}): Promise<OpenBrowser> {
  const profile = wish.profile ?? freshProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: FLAGS,
    viewport: { width: wish.width ?? 390, height: wish.height ?? 844 },
    colorScheme: wish.dark ? "dark" : "light",
    reducedMotion: wish.isStill === false ? "no-preference" : "reduce",
    locale: wish.language ?? "en-IN",
    timezoneId: "Asia/Kolkata",
  });
  context.setDefaultTimeout(20_000);
  const [page = await context.newPage()] = context.pages();
  const watch = await watchPage(context, address);
  await page.goto(address);
  return {
    context,
    page,
    watch,
    profile,
    async close() {
      await context.close();
      if (wish.profile === undefined) rmSync(profile, { recursive: true, force: true });
      watch.assertClean();
    },
  };
}
