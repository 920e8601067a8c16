export * from "./journal.ts";
export * from "./prompt.ts";
export * from "./rest.ts";
