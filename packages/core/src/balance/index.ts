export * from "./days-of-practice.ts";
