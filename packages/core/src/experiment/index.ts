export * from "./experiment.ts";
export * from "./experiment-day.ts";
export * from "./trials.ts";
