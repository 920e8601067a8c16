import { ok, problem, type Result } from "@lichen/base";
import { readWords } from "../life/read-words.ts";
import type { MomentKind } from "./moment-kind.ts";

/**
 * One thing a person can do when the cue comes. A technique of their own carries its `title`, so
 * that the chain still reads when the technique was let go of.
 */
export type PlannedResponse =
  | { readonly kind: "technique"; readonly id: string; readonly title?: string }
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "own"; readonly text: string };

/**
 * An if-then chain: "if I start to feel this, I can do one, two, three" (implementation
 * intentions; Gollwitzer and Sheeran, 2006). The next response is for when the one before was not
 * enough, which is no one's doing.
 */
export interface IfThenChain {
  readonly cue: string;
  readonly responses: readonly PlannedResponse[];
  /** The person took the step with another person out; it is not put back. */
  readonly withoutPerson: boolean;
  /** The kind of moment it is for, as the person chose it; undefined where its cue says so. */
  readonly moment?: MomentKind | undefined;
}

/** The most responses: in a hard moment nobody reads a sixth. */
export const RESPONSES_LIMIT = 5;

export type IfThenProblem =
  | { readonly kind: "no-cue" }
  | { readonly kind: "no-response" }
  | { readonly kind: "too-many-responses"; readonly limit: number };

/** A chain from a draft: texts trimmed, empty and doubled responses left out. */
export function composeIfThenChain(draft: IfThenChain): Result<IfThenChain, IfThenProblem> {
  const cue = readWords(draft.cue);
  const responses = distinct(draft.responses.map(tidy).filter((each) => textOf(each) !== ""));
  if (cue === "") return problem({ kind: "no-cue" });
  if (responses.length === 0) return problem({ kind: "no-response" });
  if (responses.length > RESPONSES_LIMIT) {
    return problem({ kind: "too-many-responses", limit: RESPONSES_LIMIT });
  }
  const { withoutPerson, moment } = draft;
  return ok({ cue, responses, withoutPerson, ...(moment !== undefined && { moment }) });
}

/**
 * Whether a chain is long enough to hold a person and holds none, so that one is suggested.
 * Self-reliance is not isolation; and a person taken out stays out. A technique in which someone
 * takes part counts: `shared` are the ids of those.
 */
export function isMissingPerson(
  { responses, withoutPerson }: IfThenChain,
  shared: readonly string[] = [],
): boolean {
  const isShared = (response: PlannedResponse): boolean =>
    response.kind === "person" || (response.kind === "technique" && shared.includes(response.id));
  return !withoutPerson && responses.length >= 3 && !responses.some(isShared);
}

/** The response to try after `tried` of them; undefined when the chain is at its end. */
export function nextResponse(chain: IfThenChain, tried: number): PlannedResponse | undefined {
  return chain.responses[tried];
}

function tidy(response: PlannedResponse): PlannedResponse {
  const text = readWords(textOf(response));
  if (response.kind === "technique") {
    const title = readWords(response.title ?? "");
    return { kind: "technique", id: text, ...(title && { title }) };
  }
  return response.kind === "person" ? { kind: "person", name: text } : { kind: "own", text };
}

function textOf(response: PlannedResponse): string {
  if (response.kind === "technique") return response.id;
  return response.kind === "person" ? response.name : response.text;
}

function distinct(responses: readonly PlannedResponse[]): readonly PlannedResponse[] {
  const byName = new Map(responses.map((each) => [`${each.kind} ${textOf(each)}`, each]));
  return [...byName.values()];
}
