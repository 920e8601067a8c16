export * from "./calibration.ts";
export * from "./prediction.ts";
