/** The upper and lower edge and the sides of something on the screen, in pixels from its upper left. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Room kept between a notice and a field, in pixels. */
const GAP = 8;

/**
 * How far a notice has to rise from where it stands at the foot, in pixels, to cover no field: as little
 * as will do, and never above `top`. Where fields are everywhere it stays clear of the one that has focus,
 * the first in the list; 0 where there is no such place either.
 */
export function riseClearOf(
  notice: Box,
  fields: readonly Box[],
  { top, hasFocus }: { readonly top: number; readonly hasFocus: boolean },
): number {
  const places = [0, ...fields.map((field) => notice.bottom - field.top + GAP)]
    .filter((rise) => rise >= 0 && notice.top - rise >= top)
    .toSorted((a, b) => a - b);
  const clearOf = (these: readonly Box[]) =>
    places.find((rise) => these.every((field) => !meet(notice, rise, field)));
  return clearOf(fields) ?? (hasFocus ? clearOf(fields.slice(0, 1)) : undefined) ?? 0;
}

function meet(notice: Box, rise: number, field: Box): boolean {
  const isBeside = notice.right <= field.left || notice.left >= field.right;
  return !isBeside && notice.top - rise < field.bottom && notice.bottom - rise > field.top;
}
