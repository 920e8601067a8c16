export { DEMO_ZONE, type DemoLifeOptions, type DemoRecord, demoLife } from "./demo-life.ts";
export * from "./write-demo-life.ts";
