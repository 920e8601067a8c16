import type { Day, SeededRandom } from "@lichen/base";
import { across, DIRECTIONS, down } from "./directions.ts";
import type { Front } from "./front.ts";
import { type Spore, UNIT } from "./geometry.ts";

/** A spore a little beyond the margin. The lichen may later grow to it and carry it. */
export function sporeBeyond(front: Front, chance: SeededRandom, day: Day): Spore {
  const turn = chance.between(0, DIRECTIONS - 1);
  const beyond = UNIT * 0.5 + chance.next() * Math.min(UNIT * 2, front.mean() * 0.3);
  const away = front.at(turn) + beyond;
  return {
    x: Math.round(across(turn) * away),
    y: Math.round(down(turn) * away),
    reach: chance.between(10, 17),
    day,
  };
}
