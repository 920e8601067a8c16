export * from "./bring-in-daylio.ts";
export * from "./edit-entry.ts";
export * from "./erase-long-hidden.ts";
export * from "./look-back.ts";
export * from "./record-check-in.ts";
export * from "./safe-copy.ts";
export * from "./settings.ts";
export * from "./undo-import.ts";
