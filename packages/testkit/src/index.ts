export * from "./fake-clock.ts";
export * from "./faulty-disk.ts";
export * from "./node-squeeze.ts";
export * from "./operations.ts";
export * from "./power-loss-disk.ts";
export * from "./seeded-chance.ts";
