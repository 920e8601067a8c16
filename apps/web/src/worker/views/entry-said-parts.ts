import { isJsonObject, type Json, memberOf } from "@lichen/base";
import {
  fieldValue,
  isKindness,
  type Kindness,
  type LifeRecord,
  partsOfKindness,
  STEP,
} from "@lichen/core";
import type { EntryPart, EntryPartName } from "../../port/views.ts";
import { amountOfStep } from "./step-said.ts";

/** What a record says besides its note, part by part in the order it was asked; empty for other kinds. */
export function partsOf(record: LifeRecord): readonly EntryPart[] {
  switch (record.kind) {
    case "setback":
      return setbackParts(record);
    case "check-in":
      return rated(record, "before");
    case "practice":
      return [...rated(record, "before"), ...rated(record, "after"), ...rated(record, "minutes")];
    case "prediction":
      return [
        ...rated(record, "sure"),
        ...worded("outcome", fieldValue(record, "outcome")),
        ...worded("cameOfIt", fieldValue(record, "happened")),
      ];
    case "reach-out":
      return worded("need", fieldValue(record, "need"));
    case "experiment-day":
      return rated(record, "outcome", "answer");
    case STEP:
      return [
        ...worded("cameOut", fieldValue(record, "outcome")),
        ...worded("amount", amountOfStep(record)),
      ];
    case "review":
      return [
        ...worded("kindLine", fieldValue(record, "kindLine")),
        ...worded("lesson", fieldValue(record, "lesson")),
        ...worded("carry", fieldValue(record, "carry")),
      ];
    case "journal":
      return worded("nextStep", fieldValue(record, "nextStep"));
    default:
      return isKindness(record.kind) ? kindnessParts(record, record.kind) : [];
  }
}

/** A kindness by its parts; a letter is its note. */
function kindnessParts(record: LifeRecord, kind: Kindness): readonly EntryPart[] {
  const said = partsOfKindness(kind).flatMap((part) =>
    part === "text" ? [] : worded(part, fieldValue(record, part)),
  );
  return [...said, ...rated(record, "belief")];
}

/** What happened, as a title and a note: its first line, and all of it where there is more. */
export function happenedIn(record: LifeRecord): readonly [title: string, note: string] {
  const happened = textOf(fieldValue(record, "happened"));
  const [first = ""] = happened.split("\n", 1);
  return [first, first === happened ? "" : happened];
}

function setbackParts(record: LifeRecord): readonly EntryPart[] {
  const part = (name: EntryPartName): readonly EntryPart[] =>
    worded(name, fieldValue(record, name));
  const plan = fieldValue(record, "plan");
  const planned = (name: "cue" | "response") =>
    isJsonObject(plan) ? worded(name, memberOf(plan, name)) : [];
  return [
    ...part("kindLine"),
    ...part("others"),
    ...part("inMyHands"),
    ...part("notInMyHands"),
    ...part("decision"),
    ...part("enough"),
    ...planned("cue"),
    ...planned("response"),
    ...part("lesson"),
    ...part("withMe"),
  ];
}

function worded(part: EntryPartName, value: Json | undefined): readonly EntryPart[] {
  const text = textOf(value);
  return text === "" ? [] : [{ part, text }];
}

function rated(
  record: LifeRecord,
  field: "before" | "after" | "minutes" | "belief" | "sure" | "outcome",
  part: EntryPartName = field,
): readonly EntryPart[] {
  const value = fieldValue(record, field);
  return typeof value === "number" ? [{ part, text: String(value) }] : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
