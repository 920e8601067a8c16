export * from "./arbitraries/check-in-drafts.ts";
export * from "./arbitraries/operations.ts";
export * from "./arbitraries/texts.ts";
export * from "./fake-clock.ts";
export * from "./memory-notebook.ts";
export * from "./node-squeeze.ts";
export * from "./seeded-chance.ts";
export * from "./two-devices.ts";
