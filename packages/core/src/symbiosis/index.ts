export * from "./symbiosis.ts";
