import { type SeededRandom, seededRandom } from "@lichen/base";

/** Something done to a folder. */
export type Deed =
  | { readonly kind: "append"; readonly count: number; readonly size: number }
  | { readonly kind: "rewrite" }
  | { readonly kind: "slots" }
  | { readonly kind: "snapshot" }
  | { readonly kind: "drop" }
  | { readonly kind: "restart" };

/** A deed, and after how many calls to the disk the process is killed in it, if it is. */
export interface Step {
  readonly deed: Deed;
  readonly killedAt?: number;
}

/** Every kind of deed, with a large and a small write and a restart between. */
export const EVERY_DEED: readonly Step[] = [
  { deed: { kind: "slots" } },
  { deed: { kind: "slots" } },
  { deed: { kind: "append", count: 1, size: 400 } },
  { deed: { kind: "append", count: 3, size: 700 } },
  { deed: { kind: "snapshot" } },
  { deed: { kind: "restart" } },
  { deed: { kind: "append", count: 1, size: 5_000 } },
  { deed: { kind: "rewrite" } },
  { deed: { kind: "drop" } },
  { deed: { kind: "append", count: 2, size: 300 } },
  { deed: { kind: "snapshot" } },
  { deed: { kind: "snapshot" } },
  { deed: { kind: "slots" } },
  { deed: { kind: "append", count: 1, size: 300 } },
];

/** Histories in which the very first writes are cut off by a kill after so many calls to the disk. */
export function killedAtFirst(killedAt: number): readonly (readonly Step[])[] {
  const append: Deed = { kind: "append", count: 2, size: 300 };
  const slots: Deed = { kind: "slots" };
  return [
    [{ deed: slots, killedAt }, { deed: slots }, { deed: append }],
    [{ deed: append, killedAt }, { deed: append }, { deed: append }],
    [{ deed: append }, { deed: { kind: "rewrite" }, killedAt }, { deed: append }],
  ];
}

/** A made-up history, the same for the same seed; about one deed in six is cut off by a kill. */
export function historyOf(seed: number, length: number): readonly Step[] {
  const random = seededRandom(seed);
  return Array.from({ length }, () => ({
    deed: someDeed(random),
    ...(random.happens(1 / 6) && { killedAt: random.between(0, 32) }),
  }));
}

function someDeed(random: SeededRandom): Deed {
  const kind = random.pick([
    "append",
    "append",
    "append",
    "rewrite",
    "slots",
    "snapshot",
    "drop",
    "restart",
  ] as const);
  return kind === "append"
    ? { kind, count: random.between(1, 3), size: random.between(112, 1_400) }
    : { kind };
}
