export * from "./goal.ts";
export * from "./goal-state.ts";
export * from "./pause.ts";
export * from "./read-goal.ts";
export * from "./rhythm.ts";
export * from "./step.ts";
