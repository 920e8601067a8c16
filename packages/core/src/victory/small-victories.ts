import type { Day, RecordId } from "@lichen/base";
import { goalsToKeepSmall } from "../goal/read-goal.ts";
import { timelineOf, whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/** Where a small victory comes from. */
export const VICTORY_SOURCES = ["own", "hard-moment", "reach-out", "setback", "step"] as const;
export type VictorySource = (typeof VICTORY_SOURCES)[number];

/**
 * A small victory: something a person did, with the entry that shows it. "Celebrate small
 * victories" in the words of the essay. It is told as it was and weighed against nothing.
 */
export interface SmallVictory {
  /** The record it rests in: one of its own, or the act that is itself the victory. */
  readonly id: RecordId;
  readonly day: Day;
  readonly from: VictorySource;
  /** The person's own words: what they wrote, a lesson, the wish of a goal; empty where there are none. */
  readonly text: string;
  /** Whom they reached out to, by the name they gave; empty where nobody is named. */
  readonly who: string;
  /** A step of which a part was done. It counts as whole ones do. */
  readonly isPartly: boolean;
  /** The entry that shows it; undefined once that is out of sight. */
  readonly proof: RecordId | undefined;
}

/**
 * The small victories of a life, latest first: those a person kept, and those that lie in what they
 * did (reaching out, a setback met to its end, a step done in whole or in part). An act that was
 * kept as a victory is told once, in the person's words. Harm that was done to someone is never
 * brought back as a victory, nor what came up of something to keep small. `leftOut` are the ones the person took out of the jar.
 */
export function victoriesIn(
  records: Iterable<LifeRecord>,
  leftOut: ReadonlySet<RecordId> = new Set(),
): readonly SmallVictory[] {
  const whole = [...records];
  const small = goalsToKeepSmall(whole);
  const isNoStep = (record: LifeRecord) =>
    record.kind === "step" && small.has(fieldValue(record, "goal"));
  const all = whole.filter((record) => !record.hidden && !isNoStep(record));
  const byId = new Map(all.map((record) => [record.id, record]));
  const own = all.filter(({ kind }) => kind === "victory");
  const told = new Set(own.map((record) => fieldValue(record, "proof")));
  return timelineOf(all).flatMap((record) => {
    const day = whenOfRecord(record)?.day;
    if (day === undefined || leftOut.has(record.id) || told.has(record.id)) return [];
    const found = victoryIn(record, byId);
    return found ? [{ id: record.id, day, who: "", isPartly: false, ...found }] : [];
  });
}

type Found = Pick<SmallVictory, "from" | "text" | "proof"> & Partial<SmallVictory>;

function victoryIn(record: LifeRecord, byId: ReadonlyMap<RecordId, LifeRecord>): Found | undefined {
  switch (record.kind) {
    case "victory":
      return ownVictory(record, byId);
    case "reach-out":
      return {
        from: "reach-out",
        text: textIn(record, "note"),
        who: textIn(record, "title") || textOf(named(record, "person", byId), "name"),
        proof: record.id,
      };
    case "setback": {
      const isEnded = textIn(record, "leftAt") === "";
      const isHarm = textIn(record, "road") === "harmed";
      const text = textIn(record, "lesson") || textIn(record, "enough");
      return isEnded && !isHarm ? { from: "setback", text, proof: record.id } : undefined;
    }
    case "step": {
      const outcome = fieldValue(record, "outcome");
      if (outcome !== "done" && outcome !== "partly") return undefined;
      const text = textOf(named(record, "goal", byId), "wish");
      return { from: "step", text, isPartly: outcome === "partly", proof: record.id };
    }
    default:
      return undefined;
  }
}

function ownVictory(
  record: LifeRecord,
  byId: ReadonlyMap<RecordId, LifeRecord>,
): Found | undefined {
  const text = textIn(record, "text");
  const proof = named(record, "proof", byId);
  const from = proof?.kind === "practice" ? "hard-moment" : "own";
  return text === "" ? undefined : { from, text, proof: proof?.id };
}

/** The record a field names, where it is in sight. */
function named(
  record: LifeRecord,
  field: string,
  byId: ReadonlyMap<RecordId, LifeRecord>,
): LifeRecord | undefined {
  return byId.get(textIn(record, field) as RecordId); // A name that is none simply is not found.
}

function textOf(record: LifeRecord | undefined, field: string): string {
  return record ? textIn(record, field) : "";
}

function textIn(record: LifeRecord, field: string): string {
  const value = fieldValue(record, field);
  return typeof value === "string" ? value.trim() : "";
}
