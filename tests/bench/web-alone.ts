import type { CDPSession } from "playwright-core";

/** What a page calls, with a number of milliseconds, when what is measured has come. */
export const TELL = "lichenTell";

/**
 * Loads an address with a script in the page that calls {@link TELL}, and answers what it told.
 * Nothing else of the driver runs in the page meanwhile: reading its tools takes the slowed page a
 * fifth of a second, which would be counted as the app's.
 */
export async function loadAlone(
  debug: CDPSession,
  address: string,
  script: string,
): Promise<number> {
  await debug.send("Page.enable");
  await debug.send("Runtime.enable");
  await debug.send("Runtime.addBinding", { name: TELL });
  await debug.send("Page.addScriptToEvaluateOnNewDocument", { source: script });
  const told = new Promise<number>((resolve) => {
    debug.on("Runtime.bindingCalled", ({ name, payload }) => {
      if (name === TELL) resolve(Number(payload));
    });
  });
  await debug.send("Page.navigate", { url: address });
  return told;
}
