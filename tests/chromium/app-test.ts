import { afterAll, beforeAll } from "vitest";
import { type AppHost, hostApp } from "./app-host.ts";
import { type BrowserWish, type OpenBrowser, openBrowser } from "./browser.ts";

/** Serves the built app for the tests of a file; what it answers opens a browser on it. */
export function useApp(): {
  open(wish?: BrowserWish, path?: string): Promise<OpenBrowser>;
  readonly address: string;
} {
  let host: AppHost | undefined;
  beforeAll(async () => {
    host = await hostApp();
  });
  afterAll(() => host?.stop());
  const address = () => {
    if (!host) throw new Error("the app is not served yet");
    return host.address;
  };
  return {
    open: (wish, path = "/") => openBrowser(`${address()}${path}`, wish),
    get address() {
      return address();
    },
  };
}
