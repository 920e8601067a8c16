#!/usr/bin/env node
/** Starts the command line under Node 24, which runs TypeScript as it is; any older Node hands over to it. */
if (Number(process.versions.node.split(".")[0]) >= 24) {
  await import("../src/main.ts");
} else {
  const { handOver } = await import("./hand-over.mjs");
  await handOver();
}
