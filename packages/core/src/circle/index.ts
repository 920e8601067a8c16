export * from "./company-offer.ts";
export * from "./own-page.ts";
export * from "./person.ts";
