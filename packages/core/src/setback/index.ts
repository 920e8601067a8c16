export * from "./setback-flow.ts";
export * from "./similar-lessons.ts";
