import { type Day, partsOfDay, weekdayOf } from "@lichen/base";

const MONTHS = [
  "जनवरी",
  "फ़रवरी",
  "मार्च",
  "अप्रैल",
  "मई",
  "जून",
  "जुलाई",
  "अगस्त",
  "सितंबर",
  "अक्टूबर",
  "नवंबर",
  "दिसंबर",
];

const WEEKDAYS = ["रविवार", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार"];

/** `गुरुवार, 12 नवंबर` */
export function dayLong(day: number): string {
  const { month, date } = partsOfDay(day as Day); // Days come from the worker, which checked them.
  return `${WEEKDAYS[weekdayOf(day as Day)]}, ${date} ${MONTHS[month - 1]}`;
}

/** `गुरुवार, 12 नवंबर 2025` */
export function dayWithYear(day: number): string {
  return `${dayLong(day)} ${partsOfDay(day as Day).year}`;
}

/** `12 नवंबर 2026` */
export function dayShort(day: number): string {
  const { year, month, date } = partsOfDay(day as Day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** `नवंबर 2026` */
export function monthName(day: number): string {
  const { year, month } = partsOfDay(day as Day);
  return `${MONTHS[month - 1]} ${year}`;
}

/** `रात 9:30 बजे`: the part of the day first, as it is spoken. */
export function time(minute: number): string {
  const [hour, past] = [Math.floor(minute / 60) % 24, minute % 60];
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${partOfDay(hour)} ${twelve}:${String(past).padStart(2, "0")} बजे`;
}

function partOfDay(hour: number): string {
  if (hour < 4) return "रात";
  if (hour < 12) return "सुबह";
  if (hour < 16) return "दोपहर";
  return hour < 20 ? "शाम" : "रात";
}

/** Short names for the head of a column, Sunday first. */
export const weekdays = ["र", "सो", "मं", "बु", "गु", "शु", "श"];
