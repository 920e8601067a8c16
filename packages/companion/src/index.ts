export * from "./deeds/index.ts";
export * from "./demo/index.ts";
export * from "./notebook/index.ts";
