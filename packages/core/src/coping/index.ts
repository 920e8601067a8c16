export * from "./eligible-techniques.ts";
export * from "./flag.ts";
export * from "./if-then-chain.ts";
export * from "./moment-kind.ts";
export * from "./own-technique.ts";
export * from "./paused-techniques.ts";
export * from "./technique.ts";
export * from "./three-that-fit.ts";
