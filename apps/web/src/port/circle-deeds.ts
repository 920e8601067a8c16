import type { RecordId, Result } from "@lichen/base";
import type { CareCard, KeptPerson } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { Person } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What the circle asks of the worker. */
export interface CircleDeeds {
  people(): readonly KeptPerson[];
  keepPerson(what: { readonly id: RecordId | undefined; readonly draft: Person }): Answer<RecordId>;
  /** Keeps that the person reached out. Nothing is sent by it. */
  keepReachOut(what: {
    readonly person: RecordId | undefined;
    readonly need: string;
  }): Answer<RecordId>;
  careCard(): CareCard;
  keepCareCard(change: Partial<CareCard>): Answer<void>;
}
