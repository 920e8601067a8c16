export * from "./check-in.ts";
export * from "./read-check-in.ts";
