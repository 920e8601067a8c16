import {
  problem,
  type Result,
  type SegmentStore,
  type SlotFile,
  type StoreProblem,
} from "@lichen/base";

/** Thrown by a store when the power goes: nothing after it in that process happens. */
export class PowerLoss extends Error {}

/** How a store goes wrong at its next writes. */
export interface Breakage {
  /** Writes that still go through before it happens. */
  after: number;
  /** How far the write gets that it happens in; `segments` is an append without its head. */
  readonly done: "nothing" | "segments" | "all";
  /** Whether the power goes, or the store says that it could not. */
  readonly kind: "power-loss" | "full";
}

/** A store that breaks when told to. */
export interface BreakableStore {
  readonly segments: SegmentStore;
  readonly slots: SlotFile;
  /** Sets what goes wrong next; undefined mends it. Returns whether the last one happened. */
  breakNext(breakage: Breakage | undefined): boolean;
}

/** A store in front of another, which breaks when told to. */
export function breakableStore(inner: {
  readonly segments: SegmentStore;
  readonly slots: SlotFile;
}): BreakableStore {
  let next: Breakage | undefined;
  let hasBroken = false;

  async function write(
    act: () => Promise<Result<void, StoreProblem>>,
    part: () => Promise<unknown> = async () => undefined,
  ): Promise<Result<void, StoreProblem>> {
    if (!next) return act();
    if (next.after > 0) {
      next.after -= 1;
      return act();
    }
    if (!hasBroken || next.kind === "full") {
      if (!hasBroken && next.done === "segments") await part();
      if (!hasBroken && next.done === "all") await act();
      hasBroken = true;
    }
    if (next.kind === "power-loss") throw new PowerLoss("the power went");
    return problem({ kind: "full" });
  }

  const { segments, slots } = inner;
  return {
    segments: {
      ...segments,
      append: (device, added, head) =>
        write(
          () => segments.append(device, added, head),
          () => appendWithoutHead(segments, device, added),
        ),
      rewrite: (device, all) => write(() => segments.rewrite(device, all)),
      keepSnapshot: (bytes) => write(() => segments.keepSnapshot(bytes)),
      dropSnapshots: () => write(() => segments.dropSnapshots()),
    },
    slots: { ...slots, write: (bytes) => write(() => slots.write(bytes)) },
    breakNext(breakage) {
      const did = hasBroken;
      next = breakage;
      hasBroken = false;
      return did;
    },
  };
}

async function appendWithoutHead(
  segments: SegmentStore,
  device: string,
  added: Parameters<SegmentStore["append"]>[1],
): Promise<void> {
  const logs = await segments.load();
  const log = logs.ok ? logs.value.find((each) => each.device === device) : undefined;
  await segments.rewrite(device, [...(log?.segments ?? []), ...added]);
}
