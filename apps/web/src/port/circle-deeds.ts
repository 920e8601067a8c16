import type { RecordId, Result } from "@lichen/base";
import type { CompanyChange, KeptPerson } from "@lichen/companion";
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
  careCard(): OwnPage<"care-card">;
  keepCareCard(change: Partial<OwnPage<"care-card">>): Answer<void>;
  safetyPlan(): OwnPage<"safety-plan">;
  keepSafetyPlan(change: Partial<OwnPage<"safety-plan">>): Answer<void>;
  /** What may be left open while locked, as it is now; undefined once the notebook is closed. */
  toLeaveOpen(): ToLeaveOpen | undefined;
}

/** The plan and the circle, as one reading of the notebook has them. */
export interface ToLeaveOpen {
  readonly plan: OwnPage<"safety-plan">;
  readonly people: readonly KeptPerson[];
}
