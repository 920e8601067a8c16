/**
 * A Chromium for the tests: one that is named, one that is installed, or one from the system's own
 * packages. Nothing is ever fetched from elsewhere.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { end, say } from "./set-up.mjs";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium; installs one where the system lets us, else says what is missing. */
export function chromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    return end(`CHROMIUM names ${named}, and nothing is there.`);
  }
  const found = USUAL.find((path) => existsSync(path));
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) {
    return end(
      "The journeys need Chromium, and none is here. Install it, or name it: CHROMIUM=/path/to/chromium npm test",
    );
  }
  say("Installing Chromium from the system’s packages");
  for (const words of [["update"], ["install", "-y", "chromium", "fonts-noto-core"]]) {
    const done = spawnSync("apt-get", ["-qq", ...words], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (done.status !== 0) return end("Chromium could not be installed; apt-get says why above.");
  }
  return USUAL.find((path) => existsSync(path)) ?? end("Chromium was installed and is not found.");
}
