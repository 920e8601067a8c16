import {
  isId,
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  type OpId,
  ok,
  problem,
  type RecordId,
  type Result,
} from "@lichen/base";
import { type Hlc, isHlc } from "./hlc.ts";

/**
 * One thing a person did, written once and never changed.
 *
 * `kind` names the kind of record (`check-in`, `goal`, …) or one of the three {@link Verb}s. Each
 * member of `fields` is a register: a write of it replaces the writes of the same field by the
 * operations named in `over`, and no others. Members this version does not know are kept.
 */
export interface Operation {
  readonly id: OpId;
  readonly at: Hlc;
  readonly record: RecordId;
  readonly kind: string;
  readonly fields: JsonObject;
  readonly over?: readonly OpId[];
}

/**
 * What can be done to any record: `hide` takes it out of sight (`over` names all it saw), `show`
 * undoes the hides it names, `erase` lets go of it for good.
 */
export type Verb = "hide" | "show" | "erase";

export type OperationProblem = { readonly kind: "not-an-operation" };

/**
 * JSON as an {@link Operation}: the very same object when its known members have the right form,
 * so that members of a newer version travel on untouched.
 */
export function operationFromJson(json: Json | undefined): Result<Operation, OperationProblem> {
  if (!isJsonObject(json)) return problem({ kind: "not-an-operation" });
  const over = memberOf(json, "over");
  const sound =
    isId(memberOf(json, "id")) &&
    isId(memberOf(json, "record")) &&
    isHlc(memberOf(json, "at")) &&
    typeof memberOf(json, "kind") === "string" &&
    isJsonObject(memberOf(json, "fields")) &&
    (over === undefined || (Array.isArray(over) && over.every(isId)));
  if (!sound) return problem({ kind: "not-an-operation" });
  return ok(json as unknown as Operation); // Every known member was checked above.
}

/** Whether a kind is a verb rather than a kind of record. */
export function isVerb(kind: string): kind is Verb {
  return kind === "hide" || kind === "show" || kind === "erase";
}
