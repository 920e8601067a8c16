/** The answer under a pointer, `along` pixels from the left of a track of `width`. */
export function valueUnder(along: number, width: number, isRightToLeft: boolean): number {
  const part = width > 0 ? Math.min(1, Math.max(0, along / width)) : 0.5;
  return Math.round((isRightToLeft ? 1 - part : part) * 10);
}

/**
 * The answer after a key: from unanswered, any arrow begins in the middle; Delete and Backspace
 * clear; a digit answers at once. Undefined for keys that mean nothing here.
 */
export function valueAfterKey(
  value: number | undefined,
  key: string,
  isRightToLeft: boolean,
): number | "clear" | undefined {
  if (key === "Delete" || key === "Backspace") return "clear";
  if (/^[0-9]$/.test(key)) return Number(key);
  if (key === "Home") return 0;
  if (key === "End") return 10;
  const right = isRightToLeft ? -1 : 1;
  const by = {
    ArrowRight: right,
    ArrowLeft: -right,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: 2,
    PageDown: -2,
  }[key];
  if (by === undefined) return undefined;
  return value === undefined ? 5 : Math.min(10, Math.max(0, value + by));
}
