import {
  type Day,
  dayFromCount,
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  ok,
  problem,
  type Result,
} from "@lichen/base";

/** A pause of a goal: whole days, both included. Without an end it lasts until the person ends it. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | undefined;
}

/** A pause from a day to a day, or a problem when it would end before it begins. */
export function composePause(
  from: Day,
  to: Day | undefined,
): Result<Pause, { readonly kind: "days-out-of-order" }> {
  if (to !== undefined && to < from) return problem({ kind: "days-out-of-order" });
  return ok({ from, to });
}

/** Whether a day lies in one of the pauses. */
export function isPaused(pauses: readonly Pause[], day: Day): boolean {
  return pauses.some(({ from, to }) => day >= from && (to === undefined || day <= to));
}

/** The pauses without the ones that begin on this day or later; one that is going on ends the day before. */
export function pausesEndedOn(pauses: readonly Pause[], day: Day): readonly Pause[] {
  return pauses
    .filter(({ from }) => from < day)
    .map((pause) =>
      pause.to === undefined || pause.to >= day ? { ...pause, to: (day - 1) as Day } : pause,
    );
}

/** Pauses as they rest in a field: `[{ from, to }]`, `to` null while open. */
export function pausesToJson(pauses: readonly Pause[]): readonly JsonObject[] {
  return pauses.map(({ from, to }) => ({ from, to: to ?? null }));
}

/** Reads pauses from a field; what is none is left out. */
export function pausesFromJson(json: Json | undefined): readonly Pause[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((each: Json) => {
    if (!isJsonObject(each)) return [];
    const from = dayIn(memberOf(each, "from"));
    const end = memberOf(each, "to") ?? null;
    const to = end === null ? undefined : dayIn(end);
    if (from === undefined || (end !== null && to === undefined)) return [];
    const pause = composePause(from, to);
    return pause.ok ? [pause.value] : [];
  });
}

/** A day in a field; undefined where there is none. */
export function dayIn(json: Json | undefined): Day | undefined {
  const day = typeof json === "number" ? dayFromCount(json) : undefined;
  return day?.ok ? day.value : undefined;
}
