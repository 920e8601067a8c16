/** The room that grows and paints a lichen, as it comes when it is needed. */
export type Thallus = typeof import("@lichen/thallus");
