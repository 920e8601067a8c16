/**
 * [Note: Thin growth] Lichens slow down as they age, and so does ours: after a total practice of P
 * it has grown at most 3.5 · P^¾ scales, and one more for each lived day so that no day is without
 * a trace. Its reach is about the root of that. Ten years of four practices a day are about 8,300
 * scales; a life of the most a day can show stays below 15,000.
 */
export function scalesAfter(practice: number): number {
  const root = Math.sqrt(practice);
  return Math.floor(3.5 * root * Math.sqrt(root));
}

/**
 * Whether the k-th of its kind, counted from 1, is one of the large ones. All are until there are
 * `many`; then as many as √(many · k), so that a long life does not drown in its own gold.
 */
export function isLarge(k: number, many: number): boolean {
  return k <= many || Math.floor(Math.sqrt(many * k)) > Math.floor(Math.sqrt(many * (k - 1)));
}
