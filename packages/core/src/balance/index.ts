export * from "./day-facts.ts";
export * from "./days-came-back.ts";
export * from "./days-of-practice.ts";
