import type { Day } from "@lichen/base";

/**
 * A lived day: how much of each principle was practised, and what else the lichen shows of it.
 * A day of rest is simply absent.
 */
export interface LivedDay {
  readonly day: Day;
  /** How often self-reliance was practised: 0 or more. */
  readonly reliance: number;
  /** How often self-compassion was practised: 0 or more. */
  readonly compassion: number;
  /** Whether a setback was met that day, with kindness. */
  readonly setback?: "none" | "met";
  readonly victories: number;
  readonly reachedOut: number;
}

/**
 * The most of each kind that one day can show. It keeps the work for a long life bounded, and says
 * kindly that more in one day is not more worth.
 */
export const MOST_A_DAY = 12;

/**
 * Lived days in order, each day once: several of one day are joined, whatever their order, and a
 * day on which nothing was done is left out as the rest it was.
 * Amounts are made whole and held between 0 and {@link MOST_A_DAY}.
 */
export function inOrder(days: readonly LivedDay[]): readonly LivedDay[] {
  const byDay = new Map<Day, LivedDay>();
  for (const each of days) {
    const known = byDay.get(each.day);
    byDay.set(each.day, known ? joined(known, each) : each);
  }
  return [...byDay.values()]
    .map(held)
    .filter((each) => !isRest(each))
    .toSorted((a, b) => a.day - b.day);
}

/** Whether two lived days are one day, lived alike. */
export function isSameDay(a: LivedDay, b: LivedDay | undefined): boolean {
  return (
    a.day === b?.day &&
    a.reliance === b.reliance &&
    a.compassion === b.compassion &&
    a.setback === b.setback &&
    a.victories === b.victories &&
    a.reachedOut === b.reachedOut
  );
}

function isRest({ reliance, compassion, setback, victories, reachedOut }: LivedDay): boolean {
  return reliance + compassion + victories + reachedOut === 0 && setback !== "met";
}

function joined(a: LivedDay, b: LivedDay): LivedDay {
  return {
    day: a.day,
    reliance: whole(a.reliance) + whole(b.reliance),
    compassion: whole(a.compassion) + whole(b.compassion),
    setback: a.setback === "met" || b.setback === "met" ? "met" : "none",
    victories: whole(a.victories) + whole(b.victories),
    reachedOut: whole(a.reachedOut) + whole(b.reachedOut),
  };
}

function held(each: LivedDay): Required<LivedDay> {
  return {
    day: each.day,
    reliance: whole(each.reliance),
    compassion: whole(each.compassion),
    setback: each.setback ?? "none",
    victories: whole(each.victories),
    reachedOut: whole(each.reachedOut),
  };
}

function whole(amount: number): number {
  return amount > 0 ? Math.floor(Math.min(amount, MOST_A_DAY)) : 0;
}
