#!/usr/bin/env node
/** Starts the command line under Node 24, which runs TypeScript as it is; any older Node hands over to it. */
if (Number(process.versions.node.split(".")[0]) >= 24) {
  // Node keeps what it compiled, and strips the types once: the second start is much quicker.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache?.();
  await import("../src/main.ts");
} else {
  const { handOver } = await import("./hand-over.mjs");
  await handOver();
}
