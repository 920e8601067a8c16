export * from "./kept-near.ts";
export * from "./kindness-flow.ts";
export * from "./letter-back.ts";
