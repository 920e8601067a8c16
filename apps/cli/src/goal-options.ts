import { ok, problem, type Result } from "@lichen/base";
import { GOAL_BANDS, type Goal, NEW_GOAL, type Rhythm, settledRhythm, WHOSE } from "@lichen/core";
import {
  type Arguments,
  type ArgumentsProblem,
  choiceOf,
  countOf,
  ratingFrom,
  textOf,
  textsOf,
} from "./arguments.ts";

/** Options that say what a goal is. */
export const GOAL_OPTIONS = {
  smallest: "text",
  why: "text",
  whose: "text",
  if: "text",
  do: "text",
  "kind-line": "text",
  "per-week": "text",
  "per-month": "text",
  every: "text",
  "up-to": "text",
  "at-most": "text",
  in: "text",
  once: "switch",
  part: "texts",
  size: "text",
  unit: "text",
  band: "text",
  reserve: "text",
} as const;

/** A goal from its wish and its options; what is not given is as it usually is. */
export function goalFrom(given: Arguments, wish: string): Result<Goal, ArgumentsProblem> {
  const rhythm = rhythmFrom(given);
  if (!rhythm.ok) return rhythm;
  const size = sizeOf(given, "size");
  if (!size.ok) return size;
  const reserve = countOf(given, "reserve");
  if (!reserve.ok) return reserve;
  const whose = choiceOf(given, "whose", WHOSE);
  if (!whose.ok) return whose;
  const band = choiceOf(given, "band", GOAL_BANDS);
  if (!band.ok) return band;
  const text = (name: string) => textOf(given, name) ?? "";
  return ok({
    ...NEW_GOAL,
    wish,
    why: text("why"),
    whose: whose.value,
    cue: text("if"),
    response: text("do"),
    kindLine: text("kind-line"),
    smallest: text("smallest"),
    unit: text("unit"),
    size: size.value,
    rhythm: rhythm.value,
    band: band.value ?? NEW_GOAL.band,
    reserve: reserve.value ?? 0,
    parts: textsOf(given, "part"),
  });
}

/** Stretches over which something is kept small. */
const SMALL_PERIODS = ["day", "week", "month"] as const;

function rhythmFrom(given: Arguments): Result<Rhythm, ArgumentsProblem> {
  if (given.switches.has("once") || textsOf(given, "part").length > 0) return ok({ kind: "once" });
  const upTo = countOf(given, "up-to");
  if (!upTo.ok) return upTo;
  const over = choiceOf(given, "in", SMALL_PERIODS);
  if (!over.ok) return over;
  const range = { most: upTo.value };
  const period = over.value ?? "week";
  const ways: readonly (readonly [string, (count: number) => Rhythm])[] = [
    ["per-week", (least) => ({ kind: "often", period: "week", least, ...range })],
    ["per-month", (least) => ({ kind: "often", period: "month", least, ...range })],
    ["every", (days) => ({ kind: "every", days })],
    ["at-most", (most) => ({ kind: "at-most", period, most })],
  ];
  for (const [name, rhythm] of ways) {
    const count = countOf(given, name);
    if (!count.ok) return count;
    if (count.value !== undefined) return ok(settledRhythm(rhythm(count.value)));
  }
  return ok(NEW_GOAL.rhythm);
}

/** A size or an amount, in any digits; undefined when it was not given. */
export function sizeOf(
  given: Arguments,
  name: string,
): Result<number | undefined, ArgumentsProblem> {
  const text = textOf(given, name);
  if (text === undefined) return ok(undefined);
  const size = ratingFrom(text);
  return size === undefined
    ? problem({ kind: "not-a-count", option: `--${name}`, text })
    : ok(size);
}
