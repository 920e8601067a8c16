export * from "./deeds/index.ts";
export * from "./notebook/index.ts";
