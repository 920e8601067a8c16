export * from "./own-page.ts";
export * from "./person.ts";
