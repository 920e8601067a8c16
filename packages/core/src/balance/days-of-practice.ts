import type { Day } from "@lichen/base";
import { whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/**
 * What one day held of the two principles, counted in acts. It says how much was practised, never
 * how well: a day of rest is simply absent.
 */
export interface DayOfPractice {
  readonly day: Day;
  readonly reliance: number;
  readonly compassion: number;
  readonly setback: "none" | "met";
  readonly victories: number;
  readonly reachedOut: number;
}

type Share = Partial<Omit<DayOfPractice, "day">>;

/**
 * What each kind of act grows. The essay: self-reflection grows both principles; goals and asking
 * for help are self-reliant acts; kindness and coping with a hard moment are kind ones; a setback that
 * was met is a doorway.
 */
function shareOf(record: LifeRecord): Share {
  switch (record.kind) {
    case "check-in":
      return { reliance: 1 + rated(record, "able"), compassion: 1 + rated(record, "kindness") };
    case "journal":
      return { reliance: 1, compassion: 1 };
    case "goal":
      return { reliance: 1 };
    case "step":
      return { reliance: fieldValue(record, "outcome") === "done" ? 2 : 1 };
    case "practice":
    case "self-compassion-break":
    case "friends-voice":
    case "both-and":
    case "kind-letter":
    case "loving-kindness":
      return { compassion: 2 };
    case "kind-line":
      return { compassion: 1 };
    case "values":
      return { reliance: 1, compassion: 1 };
    case "victory":
      return { reliance: 1, victories: 1 };
    case "setback":
      return { compassion: 1, setback: "met" };
    case "reach-out":
      return { reliance: 1, compassion: 1, reachedOut: 1 };
    default:
      return {};
  }
}

/** An answer of 0 to 10 as none, one or two acts; unanswered is none. */
function rated(record: LifeRecord, rating: "able" | "kindness"): number {
  const value = fieldValue(record, rating);
  return typeof value === "number" ? Math.round(value / 5) : 0;
}

/** The days on which something was practised, in order. */
export function daysOfPractice(records: Iterable<LifeRecord>): readonly DayOfPractice[] {
  const days = new Map<Day, DayOfPractice>();
  for (const record of records) {
    const day = whenOfRecord(record)?.day;
    if (day === undefined || record.hidden) continue;
    const share = shareOf(record);
    const held = days.get(day);
    days.set(day, {
      day,
      reliance: (held?.reliance ?? 0) + (share.reliance ?? 0),
      compassion: (held?.compassion ?? 0) + (share.compassion ?? 0),
      setback: share.setback ?? held?.setback ?? "none",
      victories: (held?.victories ?? 0) + (share.victories ?? 0),
      reachedOut: (held?.reachedOut ?? 0) + (share.reachedOut ?? 0),
    });
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
