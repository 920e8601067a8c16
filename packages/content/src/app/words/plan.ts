/** The parts of a safety plan: six steps, and what holds a person. */
type PlanPart = "signs" | "alone" | "distract" | "people" | "lines" | "safer" | "reasons";

/** Pictures of what holds a person, beside the plan. */
interface HopeBoxWords {
  readonly heading: string;
  readonly line: string;
  /** Where the plan may be read while locked: the pictures may not. */
  readonly notInOpenCopy: string;
}

/** The safety plan. */
export interface PlanWords {
  readonly title: string;
  readonly line: string;
  readonly notAPromise: string;
  readonly part: { readonly [part in PlanPart]: string };
  readonly partHint: { readonly [part in PlanPart]: string };
  readonly withHelp: string;
  readonly print: string;
  readonly stayOpen: string;
  readonly stayOpenLine: string;
  readonly openLine: string;
  readonly emptyLine: string;
  readonly myPlan: string;
  readonly pictures: HopeBoxWords;
}
