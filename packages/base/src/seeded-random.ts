/** Numbers that look like chance and are the same for the same seed. */
export interface SeededRandom {
  /** From 0 up to, not including, 1; 32 bits of it. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Whether something with this chance (0 to 1) happens. */
  happens(chance: number): boolean;
  /** A standard normal deviate (Box and Muller, 1958). */
  normal(): number;
}

/** A seeded generator: splitmix32 (after Steele, Lea and Flood, 2014). For made-up lives,
 * simulations and tests; never for keys. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  function word(): number {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }
  const next = (): number => word() / 2 ** 32;
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick(list) {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
    happens: (chance) => next() < chance,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
