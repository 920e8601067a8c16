import type {
  Flag,
  Grade,
  IfThenProblem,
  MomentKind,
  Offer,
  OwnTechniqueProblem,
  Place,
} from "@lichen/core";

/** Why no technique was offered. */
type NoneBecause = (Offer & { readonly kind: "none" })["because"];

/** What is said around a technique: before it, when none fits, and after. */
export interface HardMomentWords {
  readonly title: string;
  readonly opening: string;
  readonly howStrong: string;
  readonly whatKind: string;
  readonly moment: { readonly [kind in MomentKind]: string };
  readonly where: string;
  readonly place: { readonly [place in Place]: string };
  readonly howLong: string;
  readonly minutes: (count: number) => string;
  readonly threeFit: string;
  readonly noteIt: string;
  readonly basis: string;
  readonly veryStrong: string;
  readonly call: string;
  readonly writeTo: (name: string) => string;
  readonly mySafetyPlan: string;
  readonly none: { readonly [because in NoneBecause]: string };
  readonly tryIt: string;
  readonly seeOthers: string;
  readonly stopHere: string;
  readonly howNow: string;
  readonly better: (before: number, after: number) => string;
  readonly same: (after: number) => string;
  readonly harder: (before: number, after: number) => string;
  readonly madeWorse: string;
  readonly madeWorseKept: string;
  readonly notForMe: string;
  readonly notForMeKept: string;
  readonly steps: string;
  readonly whenTitle: string;
  readonly whenNotTitle: string;
  readonly noticeTitle: string;
  readonly evidenceTitle: string;
  readonly grade: { readonly [grade in Grade]: string };
  readonly notReviewed: string;
  readonly fromMemory: string;
  readonly ownTitle: string;
  readonly ownLine: string;
  readonly ownProblem: (problem: OwnTechniqueProblem) => string;
  readonly chainCue: string;
  readonly chainResponse: string;
  readonly chainThen: string;
  readonly addPerson: string;
  readonly withoutPerson: string;
  readonly chainProblem: (problem: IfThenProblem) => string;
  readonly flagsTitle: string;
  readonly flagsLine: string;
  readonly flag: { readonly [flag in Flag]: string };
}
