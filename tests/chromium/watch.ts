import type { BrowserContext } from "playwright-core";
import { expect } from "vitest";

/** What a browser met while it was open. */
export interface Watch {
  /** Reports of the Content Security Policy and Trusted Types, and errors of the page. */
  readonly reports: readonly string[];
  readonly otherHosts: readonly string[];
  /** Asserts that there were none of either. */
  assertClean(): void;
}

/** Watches every page of a browser: violations of the policy, errors, and hosts that are not ours. */
export async function watchPage(context: BrowserContext, address: string): Promise<Watch> {
  const reports: string[] = [];
  const otherHosts: string[] = [];
  const { host } = new URL(address);
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.host === host || ["blob:", "data:", "about:"].includes(url.protocol);
    if (!isOurs) otherHosts.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") reports.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => reports.push(`error: ${error.error().message}`));
  await context.exposeFunction("lichenReports", (text: string) => {
    reports.push(text);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const tell: unknown = Reflect.get(globalThis, "lichenReports");
      if (typeof tell === "function") {
        tell(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      }
    });
  });
  return {
    reports,
    otherHosts,
    assertClean() {
      expect(reports).toEqual([]);
      expect(otherHosts).toEqual([]);
    },
  };
}
