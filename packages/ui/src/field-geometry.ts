/** A place on a field of two axes, each from 0 to 10. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A word with its place on the field. */
export interface Point extends Spot {
  readonly id: string;
  readonly label: string;
}

/** The size of a field in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The reach of one press of an arrow, and of Page Up and Page Down. */
const STEP = 0.5;
const STRIDE = 2;
const MIDDLE: Spot = { x: 5, y: 5 };

/** A value inside the field, to the nearest tenth. */
function held(value: number): number {
  return Math.round(Math.min(10, Math.max(0, value)) * 10) / 10;
}

/** The place under a pointer: `left` and `top` in pixels from the corner of the field. */
export function spotUnder(
  pointer: { readonly left: number; readonly top: number },
  { width, height }: Size,
  isRightToLeft: boolean,
): Spot {
  const across = width > 0 ? (pointer.left / width) * 10 : 5;
  return {
    x: held(isRightToLeft ? 10 - across : across),
    y: held(height > 0 ? 10 - (pointer.top / height) * 10 : 5),
  };
}

/**
 * Where a key leads from a place; undefined for keys that mean nothing here. Arrows move both ways
 * whichever axis has the focus; Home and End go to the ends of the focused one.
 */
export function spotAfterKey(
  from: Spot | undefined,
  key: string,
  { axis, isRightToLeft }: { readonly axis: "x" | "y"; readonly isRightToLeft: boolean },
): Spot | undefined {
  const { x, y } = from ?? MIDDLE;
  const right = isRightToLeft ? -STEP : STEP;
  const along = (by: number): Spot => (axis === "x" ? { x: x + by, y } : { x, y: y + by });
  const moves: { readonly [key: string]: Spot } = {
    ArrowRight: { x: x + right, y },
    ArrowLeft: { x: x - right, y },
    ArrowUp: { x, y: y + STEP },
    ArrowDown: { x, y: y - STEP },
    PageUp: along(STRIDE),
    PageDown: along(-STRIDE),
    Home: axis === "x" ? { x: 0, y } : { x, y: 0 },
    End: axis === "x" ? { x: 10, y } : { x, y: 10 },
  };
  const to = moves[key];
  return to && { x: held(to.x), y: held(to.y) };
}

/** Points by nearness to a place, nearest first; at equal distance in the order they came. */
export function nearest(points: readonly Point[], { x, y }: Spot, count: number): readonly Point[] {
  const distance = (point: Point) => (point.x - x) ** 2 + (point.y - y) ** 2;
  return [...points].sort((a, b) => distance(a) - distance(b)).slice(0, count);
}

/** Seeds closer than this, in tenths of an axis, are moved apart. */
const APART = 0.72;
const ROUNDS = 24;

/**
 * Points moved apart until none lies on another: words of one place would else hide one another.
 * The same points always end in the same places, and none leaves the field or its neighbourhood.
 */
export function spreadOut(points: readonly Point[]): readonly Point[] {
  const spots = points.map(({ x, y }, index) => ({
    // A fixed small turn for each, so that equal places have a direction to part in.
    x: x + ((index * 0.618) % 1) * 0.3 - 0.15,
    y: y + ((index * 0.755) % 1) * 0.3 - 0.15,
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, a] of spots.entries()) {
      for (const b of spots.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const far = Math.hypot(dx, dy);
        if (far >= APART || far === 0) continue;
        const push = (APART - far) / 4 / far;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
      }
    }
  }
  return points.map((point, index) => ({
    ...point,
    x: inside(spots[index]?.x ?? point.x),
    y: inside(spots[index]?.y ?? point.y),
  }));
}

function inside(value: number): number {
  return Math.min(9.9, Math.max(0.1, value));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A word that is awake: written out, where it is not in the way of another. */
export interface AwakeWord {
  readonly point: Point;
  /** Centre of the writing, in pixels from the start and from the top of the field. */
  readonly across: number;
  readonly down: number;
}

const LETTER = 9;
const HALF_LINE = 14;
const THUMB = 42;
/** How many of the nearest are looked at. */
const LOOKED_AT = 40;

/**
 * The words near a place that can be written out without touching the thumb, an edge or one another:
 * at most `most`, nearest first. Widths are guessed from the count of letters, which is enough.
 */
export function awakeWords(
  points: readonly Point[],
  spot: Spot,
  { width, height }: Size,
  most: number,
): readonly AwakeWord[] {
  const thumb = boxAround((spot.x / 10) * width, (1 - spot.y / 10) * height, THUMB, THUMB);
  const taken: Box[] = [thumb];
  const awake: AwakeWord[] = [];
  for (const point of nearest(points, spot, LOOKED_AT)) {
    const half = ([...point.label].length * LETTER) / 2 + 8;
    if (half * 2 > width) continue;
    const across = Math.min(width - half, Math.max(half, (point.x / 10) * width));
    const wanted = (1 - point.y / 10) * height;
    const down = Math.min(height - HALF_LINE, Math.max(HALF_LINE, wanted));
    const box = boxAround(across, down, half, HALF_LINE);
    if (taken.some((other) => touches(box, other))) continue;
    taken.push(box);
    awake.push({ point, across, down });
    if (awake.length === most) break;
  }
  return awake;
}

function boxAround(across: number, down: number, half: number, tall: number): Box {
  return { left: across - half, right: across + half, top: down - tall, bottom: down + tall };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
