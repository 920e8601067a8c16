export * from "./hlc.ts";
export * from "./kinds.ts";
export * from "./life.ts";
export * from "./moment.ts";
export * from "./operation.ts";
export * from "./record.ts";
export * from "./search.ts";
export * from "./write.ts";
