import type { Chance, Clock, SegmentStore, SlotFile, Squeeze } from "@lichen/base";

/** What a notebook needs of the world; made in one file per app, `wiring.ts`. */
export interface Ports {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly squeeze: Squeeze;
  readonly segments: SegmentStore;
  readonly slots: SlotFile;
}
