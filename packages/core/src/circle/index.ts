export * from "./person.ts";
