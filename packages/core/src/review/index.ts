export * from "./chart-shape.ts";
export * from "./paper.ts";
export * from "./report-facts.ts";
export * from "./review-figures.ts";
export * from "./review-flow.ts";
export * from "./year-facts.ts";
