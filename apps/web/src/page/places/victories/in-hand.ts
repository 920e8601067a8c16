import type { RecordId } from "@lichen/base";
import { signal } from "@preact/signals";
import { whenClosed } from "../../notebook.ts";

/** The jar as it stands open: held in memory, so that no address names what was taken out. */
interface OpenJar {
  readonly drawn: RecordId | undefined;
  /** Those that came, in order, so that each comes once before any again. */
  readonly seen: readonly RecordId[];
}

const CLOSED: OpenJar = { drawn: undefined, seen: [] };

export const openJar = signal<OpenJar>(CLOSED);
/** Takes a certain one out, up where it is read. */
export function takeOne(id: RecordId): void {
  const { seen } = openJar.value;
  openJar.value = { drawn: id, seen: [...seen.filter((each) => each !== id), id] };
  scrollTo(0, 0);
}

/** A line on its way into the jar. */
export const lineInHand = signal("");
/** What is looked for. */
export const query = signal("");

whenClosed(() => {
  openJar.value = CLOSED;
  lineInHand.value = "";
  query.value = "";
});
