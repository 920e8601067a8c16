import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  test: {
    include: ["tests/long/*.long.ts"],
    testTimeout: 6 * 60 * 60 * 1000,
    allowOnly: false,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
