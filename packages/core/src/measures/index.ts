export * from "./measure.ts";
export * from "./offering.ts";
export * from "./rules.ts";
export * from "./score.ts";
