/**
 * The value at or below which a share of the values lie, between neighbours in proportion (R, type 7:
 * Hyndman and Fan, 1996); undefined for no values. `share` is from 0 to 1.
 */
export function quantileOf(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (at - Math.floor(at));
}
