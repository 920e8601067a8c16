import type { Day, StoreProblem, ZoneProblem } from "@lichen/base";
import type { CheckInProblem, Rating, WordList } from "@lichen/core";
import type { CommandLineWords } from "./command-line.ts";

/** Everything Lichen says in one language. A missing sentence does not compile. */
export interface Words {
  readonly day: (day: Day) => string;
  /** Kinds of record; one this version does not know keeps its own name. */
  readonly kind: (kind: string) => string;
  readonly rating: (rating: Rating) => string;
  readonly list: (list: WordList) => string;
  readonly problem: (problem: NamedProblem) => string;
  readonly commandLine: CommandLineWords;
}

/** Every problem a person can meet in a notebook. Sentences say what happened, what is safe, what to do. */
export type NamedProblem =
  | CheckInProblem
  | StoreProblem
  | ZoneProblem
  | { readonly kind: "absent" }
  | { readonly kind: "not-empty" }
  | { readonly kind: "no-slots" }
  | { readonly kind: "keyring-full" }
  | { readonly kind: "needs-passphrase" }
  | { readonly kind: "needs-words" }
  | { readonly kind: "wrong-secret" }
  | { readonly kind: "no-such-way" }
  | { readonly kind: "weak-parameters" }
  | { readonly kind: "damaged" }
  | { readonly kind: "newer-format" }
  | { readonly kind: "truncated" }
  | { readonly kind: "not-a-backup" }
  | { readonly kind: "other-notebook" }
  | { readonly kind: "words-count"; readonly count: number }
  | { readonly kind: "word-unknown"; readonly position: number }
  | { readonly kind: "words-mistaken" }
  | { readonly kind: "no-such-entry" }
  | { readonly kind: "several-entries"; readonly count: number }
  | { readonly kind: "empty-file" }
  | { readonly kind: "daylio-backup" }
  | { readonly kind: "not-daylio" }
  /** A step's size or amount that cannot be one. */
  | { readonly kind: "size-out-of-range" }
  /** A pause that would end before it begins. */
  | { readonly kind: "days-out-of-order" }
  /** A step on a day that has not come yet. */
  | { readonly kind: "day-to-come" };
