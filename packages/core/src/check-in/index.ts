export * from "./check-in.ts";
export * from "./draft-from-json.ts";
export * from "./read-check-in.ts";
