export * from "./check-in-drafts.ts";
export * from "./daylio-file.ts";
export * from "./fake-clock.ts";
export * from "./faulty-disk.ts";
export * from "./fold-histories.ts";
export * from "./lived-days.ts";
export * from "./memory-notebook.ts";
export * from "./node-squeeze.ts";
export * from "./operations.ts";
export * from "./people/bootstrap.ts";
export * from "./people/links/day-person.ts";
export * from "./people/links/level-person.ts";
export * from "./people/links/oracle.ts";
export * from "./people/links/peers.ts";
export * from "./people/links/setback-person.ts";
export * from "./people/recall/recall-person.ts";
export * from "./people/recall/recall-study.ts";
export * from "./people/relief/plain-relief-model.ts";
export * from "./people/relief/relief-person.ts";
export * from "./people/relief/relief-rivals.ts";
export * from "./people/relief/relief-run.ts";
export * from "./people/relief/relief-study.ts";
export { plainSizingModel } from "./people/sizing/plain-sizing-model.ts";
export { everyAmount, neverHalf } from "./people/sizing/sizing-answers.ts";
export { bimodalPeople } from "./people/sizing/sizing-bimodal.ts";
export {
  bootstrappedDifference,
  bootstrappedOver,
  mean,
  quantile,
} from "./people/sizing/sizing-bootstrap.ts";
export * from "./people/sizing/sizing-coach.ts";
export { everydayPeople } from "./people/sizing/sizing-everyday.ts";
export type * from "./people/sizing/sizing-life.ts";
export * from "./people/sizing/sizing-measures.ts";
export * from "./people/sizing/sizing-rivals.ts";
export * from "./people/sizing/sizing-trial.ts";
export { unevenPeople } from "./people/sizing/sizing-uneven.ts";
export * from "./power-loss-disk.ts";
export * from "./seeded-chance.ts";
export * from "./two-devices.ts";
