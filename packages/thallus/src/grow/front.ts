import { across, DIRECTIONS, direction, directionTo, down } from "./directions.ts";

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** The front: how far the lichen reaches in each direction. It only ever moves outwards. */
export interface Front {
  /** How far it reaches in a direction. */
  at(turn: number): number;
  /** How far it reaches on average. */
  mean(): number;
  /** Whether a point lies within it. */
  holds(x: number, y: number): boolean;
  /** Moves it out to hold a disc. */
  grow(disc: Disc): void;
  /** Another that stands where this one does; what grows from now on moves only one of them. */
  copy(): Front;
}

/** A front that has not grown yet. */
export function newFront(): Front {
  return frontFrom(new Int32Array(DIRECTIONS), 0);
}

function frontFrom(reaches: Int32Array, total: number): Front {
  let sum = total;

  function stretch(turn: number, reach: number): void {
    const i = direction(turn);
    const known = reaches[i] ?? 0;
    if (reach <= known) return;
    reaches[i] = reach;
    sum += reach - known;
  }

  return {
    at: (turn) => reaches[direction(turn)] ?? 0,
    mean: () => sum / DIRECTIONS,
    copy: () => frontFrom(reaches.slice(), sum),
    holds: (x, y) => Math.sqrt(x * x + y * y) < (reaches[directionTo(x, y)] ?? 0),
    grow({ x, y, reach }) {
      const away = Math.sqrt(x * x + y * y);
      const middle = directionTo(x, y);
      const isWide = away <= reach;
      for (const side of [1, -1]) {
        for (let turn = 0; turn <= DIRECTIONS / 2; turn++) {
          const sideways = x * down(middle + turn * side) - y * across(middle + turn * side);
          const left = reach * reach - sideways * sideways;
          if (left < 0 && !isWide) break;
          const along = x * across(middle + turn * side) + y * down(middle + turn * side);
          stretch(middle + turn * side, Math.floor(along + Math.sqrt(Math.max(0, left))));
        }
      }
    },
  };
}
