import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type AppHost, hostApp } from "./app-host.ts";
import { type BrowserWish, launchShared, openBrowser, openIn, type Visit } from "./browser.ts";

/**
 * Serves the built app for the tests of a file; what it answers opens it for one more person, in a
 * browser they share, or in one of its own where the wish names a profile.
 */
export function useApp(): {
  open(wish?: BrowserWish, path?: string): Promise<Visit>;
  readonly address: string;
} {
  let host: AppHost | undefined;
  let shared: Browser | undefined;
  beforeAll(async () => {
    host = await hostApp();
  });
  afterAll(async () => {
    await shared?.close();
    await host?.stop();
  });
  const address = () => {
    if (!host) throw new Error("the app is not served yet");
    return host.address;
  };
  return {
    async open(wish, path = "/") {
      if (wish?.profile !== undefined) return openBrowser(`${address()}${path}`, wish);
      shared ??= await launchShared();
      return openIn(shared, `${address()}${path}`, wish);
    },
    get address() {
      return address();
    },
  };
}
