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
export { everyAmount, neverHalf } from "./people/sizing-answers.ts";
export { bimodalPeople } from "./people/sizing-bimodal.ts";
export {
  bootstrappedDifference,
  bootstrappedOver,
  mean,
  quantile,
} from "./people/sizing-bootstrap.ts";
export * from "./people/sizing-coach.ts";
export { everydayPeople } from "./people/sizing-everyday.ts";
export type * from "./people/sizing-life.ts";
export * from "./people/sizing-measures.ts";
export * from "./people/sizing-rivals.ts";
export * from "./people/sizing-trial.ts";
export { unevenPeople } from "./people/sizing-uneven.ts";
export * from "./power-loss-disk.ts";
export * from "./seeded-chance.ts";
export * from "./two-devices.ts";
