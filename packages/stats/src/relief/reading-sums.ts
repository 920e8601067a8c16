import type { CountedCell, CountedEpisodes } from "./counted-episodes.ts";
import { addTo, QUARTER_WIDTH } from "./person-numbers.ts";
import { noSquare, type SquareOfTrust } from "./square-of-trust.ts";

/** All readings of each quarter as they weigh under a noise of one: the same for every set of assumptions. */
export interface ReadingSums {
  readonly triangles: Float64Array;
  readonly n: number;
  /** The squared readings after, counted from what was expected. */
  readonly yy: SquareOfTrust;
}

/** Adds the readings of each quarter up, once for all sets of assumptions. */
export function readingSums({ quarters, waiting, used }: CountedEpisodes): ReadingSums {
  const triangles = new Float64Array(quarters.length * QUARTER_WIDTH);
  const yy = noSquare();
  let n = 0;
  const take = (cell: CountedCell): void => {
    const { quarter, more, s, sx, ss, sy } = cell;
    const at = quarter * QUARTER_WIDTH;
    addTo(triangles, at, cell.n);
    addTo(triangles, at + 1, cell.x);
    addTo(triangles, at + 2, -s);
    addTo(triangles, at + 3, cell.xx);
    addTo(triangles, at + 4, -sx);
    addTo(triangles, at + 5, ss);
    addTo(triangles, at + 6, cell.y);
    addTo(triangles, at + 7, cell.xy);
    addTo(triangles, at + 8, -sy);
    addTo(triangles, at + 9, more * s);
    addTo(triangles, at + 10, more * sx);
    addTo(triangles, at + 11, -more * ss);
    n += cell.n;
    addTo(yy, 0, cell.yy);
    addTo(yy, 1, 2 * more * sy);
    addTo(yy, 2, more * more * ss);
  };
  waiting.forEach(take);
  for (const { cells } of used) cells.forEach(take);
  return { triangles, n, yy };
}
