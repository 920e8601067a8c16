export { type DemoRecord, demoLife } from "@lichen/companion";
