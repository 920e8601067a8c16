export * from "./check-in/index.ts";
export * from "./life/index.ts";
