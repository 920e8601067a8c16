export * from "./draw-from-jar.ts";
export * from "./small-victories.ts";
