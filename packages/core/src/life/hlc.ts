declare const hlcBrand: unique symbol;

/**
 * When an operation was written: milliseconds since 1970 times 1,024, plus a counter.
 *
 * A hybrid logical clock squeezed into one exact integer (Kulkarni et al., "Logical Physical
 * Clocks", 2014). It orders what is shown and nothing else: which write stands is decided by what
 * each write names in `over`, so a clock that runs ten years fast wins nothing.
 */
export type Hlc = number & { readonly [hlcBrand]: true };

/** Ticks in a millisecond. */
const TICKS = 1024;

/** How far ahead of the clock the last tick may stand before it is taken for a clock set wrong. */
const TRUSTED_AHEAD = 24 * 60 * 60 * 1000;

/** The first tick of an instant (milliseconds since 1970), held within what a tick can say. */
export function hlcAt(instant: number): Hlc {
  const held = Math.min(Math.max(0, Math.trunc(instant)), 2 ** 43 - 1);
  return (held * TICKS) as Hlc;
}

/**
 * The tick after `last` for a clock that now shows `now`: always later than `last`, unless `last`
 * stands more than a day ahead, when the clock had been wrong and is believed again.
 */
export function nextHlc(last: Hlc | undefined, now: number): Hlc {
  const fresh = hlcAt(now);
  if (last === undefined || last < fresh) return fresh;
  return last - fresh > TRUSTED_AHEAD * TICKS ? fresh : ((last + 1) as Hlc);
}

/** The instant of a tick, in milliseconds since 1970. */
export function instantOfHlc(at: Hlc): number {
  return Math.floor(at / TICKS);
}

/** Whether a number has the form of a tick. */
export function isHlc(value: unknown): value is Hlc {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
