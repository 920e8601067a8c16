import { ok, problem, type Result } from "@lichen/base";
import { readWords } from "../life/read-words.ts";

/** What someone can be good for. Nobody is ranked, and one is enough for a lot. */
export const GOOD_FOR = ["listen", "distract", "practical", "advise", "crisis"] as const;
export type GoodFor = (typeof GOOD_FOR)[number];

/** Who can be leaned on: people, and also groups, professionals, pets and places. */
export const CIRCLE_KINDS = ["person", "group", "professional", "pet", "place"] as const;
export type CircleKind = (typeof CIRCLE_KINDS)[number];

/** Someone in the circle: "self-reliance is not isolation" in the words of the essay. */
export interface Person {
  readonly name: string;
  readonly is: CircleKind;
  readonly goodFor: readonly GoodFor[];
  /** A number as it was written; empty where there is none. */
  readonly phone: string;
  /** A line to know them by, such as when they can be reached. */
  readonly line: string;
}

export type PersonProblem =
  | { readonly kind: "nothing-to-keep" }
  | { readonly kind: "word-too-long"; readonly limit: number };

/** Letters in a name or a line: far more than any has. */
export const LINE_LIMIT = 200;

/** A person from a draft: texts trimmed, double uses left out. A name is all that is needed. */
export function composePerson(draft: Person): Result<Person, PersonProblem> {
  const [name, phone, line] = [draft.name, draft.phone, draft.line].map(readWords);
  if (!name) return problem({ kind: "nothing-to-keep" });
  const longest = Math.max(name.length, phone?.length ?? 0, line?.length ?? 0);
  if (longest > LINE_LIMIT) return problem({ kind: "word-too-long", limit: LINE_LIMIT });
  const goodFor = GOOD_FOR.filter((use) => draft.goodFor.includes(use));
  return ok({ name, is: draft.is, goodFor, phone: phone ?? "", line: line ?? "" });
}

/**
 * A number as a telephone takes it (RFC 3966, without its punctuation): digits and a leading plus.
 * Undefined where there are fewer than three digits, for then it is no number.
 */
export function dialOf(phone: string): string | undefined {
  const ascii = phone.replaceAll(/[\u0966-\u096f]/g, (digit) =>
    String(digit.charCodeAt(0) - 0x966),
  );
  const digits = ascii.replaceAll(/[^0-9*#]/g, "");
  if (digits.length < 3) return undefined;
  return ascii.trim().startsWith("+") ? `+${digits}` : digits;
}

/**
 * A number as it is reached from anywhere: digits alone, the country's code first (E.164). Undefined
 * where the country cannot be known: only what begins with a plus says it, and a mobile number of
 * India in India (ten digits from 6 on, with or without the 0 before).
 */
export function internationalOf(phone: string, country: string): string | undefined {
  const dial = dialOf(phone);
  if (dial === undefined || /[*#]/.test(dial)) return undefined;
  if (dial.startsWith("+")) return /^\+[1-9]\d{6,14}$/.test(dial) ? dial.slice(1) : undefined;
  const [, mobile] = /^0?([6-9]\d{9})$/.exec(dial) ?? [];
  return country === "IN" && mobile !== undefined ? `91${mobile}` : undefined;
}
