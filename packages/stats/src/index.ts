export * from "./digits.ts";
export { type DayEntry, dayTable } from "./links/day-table.ts";
export { estimateLinks } from "./links/estimate-links.ts";
export { LINKS, type Link, type LinkWord } from "./links/link.ts";
export { type DayTable, isDay, isRating, SERIES, type SeriesName } from "./links/series.ts";
export { settleWord } from "./links/settle-word.ts";
