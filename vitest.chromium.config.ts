import { defineConfig } from "vitest/config";

// Journeys and survival in a real Chromium, on the built app under its strict headers.
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  test: {
    include: ["tests/journeys/**/*.journey.ts", "tests/chromium/**/*.chromium.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
    disableConsoleIntercept: true,
    maxWorkers: 2,
    // What a person waits for comes in its own time; a slow machine is no failure.
    expect: { poll: { timeout: 15_000 } },
  },
});
