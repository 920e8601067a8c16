import { defineConfig } from "vitest/config";

// Vitest reads its settings from a default export; nothing else in the house has one.
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts", "tests/**/*.test.ts"],
    testTimeout: 60_000,
    allowOnly: false,
    disableConsoleIntercept: true,
    maxWorkers: 2,
  },
});
