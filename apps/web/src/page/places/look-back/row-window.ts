/** The rows that are in sight, and some on either side, of a list whose rows are all equally high. */
export interface RowWindow {
  readonly from: number;
  readonly count: number;
}

/** Rows drawn beyond the edges of the screen, so that a quick finger meets words. */
const BEYOND = 6;
/** Rows are drawn so many together, and windows begin at multiples of this: a small scroll draws nothing new. */
export const ROWS_TOGETHER = 2;

/**
 * Which rows to draw. `above` is how many pixels of the list are above the screen (negative while
 * its head is still below the upper edge), `height` the height of the screen, `row` of one row.
 */
export function rowWindow(
  { above, height, row }: { readonly above: number; readonly height: number; readonly row: number },
  total: number,
): RowWindow {
  const first = Math.max(0, Math.floor(above / row) - BEYOND);
  const from = Math.min(Math.floor(first / ROWS_TOGETHER) * ROWS_TOGETHER, Math.max(0, total - 1));
  const last = Math.min(total, Math.ceil((above + height) / row) + BEYOND);
  const until = Math.min(total, Math.ceil(last / ROWS_TOGETHER) * ROWS_TOGETHER);
  return { from, count: Math.max(0, until - from) };
}
