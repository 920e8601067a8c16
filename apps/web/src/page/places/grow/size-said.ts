/** A size with what it is counted in: “15 minutes”. */
export function sizeSaid(size: number, unit: string): string {
  const number = size.toLocaleString("en-IN", { maximumFractionDigits: 2 });
  return unit === "" ? number : `${number} ${unit}`;
}

/** The number a person typed, in Latin or Devanagari digits; undefined where there is none. */
export function numberTyped(text: string): number | undefined {
  const latin = text
    .replaceAll(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(",", ".")
    .trim();
  const number = latin === "" ? Number.NaN : Number(latin);
  return Number.isFinite(number) ? number : undefined;
}

/** A chance in tens, as it is said aloud. */
export function tensOf(chance: number): number {
  return Math.round(chance * 10);
}
