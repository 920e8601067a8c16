export { demoLife as demoLifeInEnglish } from "./en/demo-life.ts";
export { demoLife as demoLifeInHindi } from "./hi/demo-life.ts";
export type { DemoGoal, DemoLifeWords, DemoSetback } from "./words/demo-life.ts";
