export * from "./balance/index.ts";
export * from "./check-in/index.ts";
export * from "./circle/index.ts";
export * from "./coping/index.ts";
export * from "./life/index.ts";
export * from "./prediction/index.ts";
export * from "./setback/index.ts";
export * from "./victory/index.ts";
