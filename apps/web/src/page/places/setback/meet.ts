import type { RecordId } from "@lichen/base";
import { signal } from "@preact/signals";
import { whenClosed } from "../../notebook.ts";
import { goTo } from "../../router.ts";

/** What the flow is opened for: held in memory until its first screen takes it, and named by no address. */
interface Meeting {
  /** The goal it is about. */
  readonly goal?: RecordId;
  /** To go on with the one that was left on the way. */
  readonly isToGoOn?: boolean;
}

const coming = signal<Meeting>({});

/** Goes to meet a setback with kindness. */
export function meetSetback(meeting: Meeting): void {
  coming.value = meeting;
  goTo("/setback");
}

/** Takes what it was opened for; the next time it is opened for nothing. */
export function takeMeeting(): Meeting {
  const meeting = coming.value;
  coming.value = {};
  return meeting;
}

whenClosed(() => {
  coming.value = {};
});
