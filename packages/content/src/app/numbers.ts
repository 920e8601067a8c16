/** A count, grouped as in India: 1,00,000. Both languages write digits so. */
export const whole = (count: number): string => count.toLocaleString("en-IN");

/** A value with one place behind the point, even where it is none: 4.0. */
export const tenths = (value: number): string =>
  value.toLocaleString("en-IN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const withSign = (value: number, size: string): string => (value < 0 ? `−${size}` : `+${size}`);

/** A difference says its direction; the minus is the one of print. What rounds to none is 0. */
export function signed(value: number): string {
  const size = tenths(Math.abs(value));
  return size === "0.0" ? "0" : withSign(value, size);
}

/** An end of an interval: what would round to none is said in hundredths, for it is not at none. */
export function edge(value: number): string {
  const rounded = signed(value);
  const size = Math.abs(value).toLocaleString("en-IN", { maximumFractionDigits: 2 });
  return rounded !== "0" || size === "0" ? rounded : withSign(value, size);
}
