export * from "./bytes.ts";
export * from "./day.ts";
export * from "./ids.ts";
export * from "./json.ts";
export * from "./ports.ts";
export * from "./result.ts";
export * from "./seeded-random.ts";
export * from "./when.ts";
