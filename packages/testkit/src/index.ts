export * from "./fake-clock.ts";
export * from "./node-squeeze.ts";
export * from "./operations.ts";
export * from "./seeded-chance.ts";
