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
  },
});
