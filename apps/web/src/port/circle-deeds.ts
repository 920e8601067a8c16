import type { RecordId, Result } from "@lichen/base";
import type { CompanyChange, KeptOwnPage, KeptPerson } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { OwnPage, Person } from "@lichen/core";

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
  /** Whether company may be offered at all. */
  isCompanyOn(): boolean;
  chooseCompany(change: CompanyChange): Answer<void>;
  careCard(): KeptOwnPage<"care-card">;
  keepCareCard(change: Partial<OwnPage<"care-card">>): Answer<void>;
  safetyPlan(): KeptOwnPage<"safety-plan">;
  keepSafetyPlan(change: Partial<OwnPage<"safety-plan">>): Answer<void>;
  /** What may be left open while locked, as it is now; undefined once the notebook is closed. */
  toLeaveOpen(): ToLeaveOpen | undefined;
}

/** The plan, with every wording of a part that has several, and the circle. */
export interface ToLeaveOpen {
  readonly plan: OwnPage<"safety-plan">;
  readonly people: readonly KeptPerson[];
}
