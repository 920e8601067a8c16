export * from "./sample-segment.ts";
export * from "./segment-store-suite.ts";
export * from "./slot-file-suite.ts";
