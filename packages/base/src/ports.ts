import type { Result } from "./result.ts";

/** Where time comes from. Pure code never asks a clock by itself. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** The IANA zone the person is in, such as `Asia/Kolkata`. */
  zone(): string;
}

/** Where chance comes from: cryptographic in an app, seeded in a test. */
export interface Chance {
  bytes(count: number): Uint8Array;
}

/** Raw deflate (RFC 1951), lent by the platform. */
export interface Squeeze {
  deflate(bytes: Uint8Array): Uint8Array;
  /** Undefined when the bytes are not deflate, or open to more than `limit` bytes. */
  inflate(bytes: Uint8Array, limit: number): Uint8Array | undefined;
}

/** Why a store could not do what was asked. */
export type StoreProblem =
  /** The disk or the quota is full; what was stored before stands. */
  | { readonly kind: "full" }
  /** Another process or tab is the writer. */
  | { readonly kind: "busy" }
  /** Opened for reading only. */
  | { readonly kind: "read-only" }
  /** The platform refused, with its own code (`EACCES`, `EIO`, …). */
  | { readonly kind: "refused"; readonly code: string };

/**
 * One sealed segment where it rests. `device` is 32 lower-case hexadecimal characters, `seq` counts
 * from 1. A `whole` segment has its ciphertext; one that is not whole is a stub: header and hash of a
 * ciphertext that was dropped on purpose.
 */
export interface StoredSegment {
  readonly device: string;
  readonly seq: number;
  readonly whole: boolean;
  readonly bytes: Uint8Array;
}

/** A stretch of a device's log that could not be read as segments. */
export interface StoreDamage {
  readonly device: string;
  /** The last readable sequence number before the damage (0 when none). */
  readonly after: number;
  /** Bytes passed over. */
  readonly bytes: number;
  /** True for an unfinished write at the very end: what a crash leaves, and nothing to worry about. */
  readonly tail: boolean;
}

/** All a store holds of one device. */
export interface DeviceLog {
  readonly device: string;
  /** In the order they were appended. */
  readonly segments: readonly StoredSegment[];
  readonly damage: readonly StoreDamage[];
  /** Readable copies of the device's head, newest first; empty when it never had one or lost both. */
  readonly heads: readonly Uint8Array[];
  /** True when a head was kept but no copy of it can be read. */
  readonly headDamaged: boolean;
}

/**
 * Where sealed segments rest: append-only, per device. Knows bytes, devices and numbers; no keys.
 *
 * Acceptance suite: `segmentStoreSuite` in `@lichen/storage/suites`.
 */
export interface SegmentStore {
  /** Every device that has a log, each with all of it. */
  load(): Promise<Result<readonly DeviceLog[], StoreProblem>>;
  /**
   * Adds segments of one device to the end of its log, then replaces its head. When this resolves
   * with ok, both survive a loss of power. A crash leaves a prefix of the segments, and the old or
   * the new head, never the new head without its segments.
   */
  append(
    device: string,
    segments: readonly StoredSegment[],
    head: Uint8Array,
  ): Promise<Result<void, StoreProblem>>;
  /** Replaces a whole log at once (to put stubs where segments were). Old or new after a crash. */
  rewrite(device: string, segments: readonly StoredSegment[]): Promise<Result<void, StoreProblem>>;
  /** The local caches of the fold, newest first; at most two. Losing them loses nothing. */
  snapshots(): Promise<Result<readonly Uint8Array[], StoreProblem>>;
  /** Keeps a new cache and the one before it. */
  keepSnapshot(bytes: Uint8Array): Promise<Result<void, StoreProblem>>;
  /** Lets go of both caches. */
  dropSnapshots(): Promise<Result<void, StoreProblem>>;
  close(): Promise<void>;
}

/**
 * One small file of a fixed size, overwritten in place, kept as two copies of which one is always
 * whole. Holds key slots.
 *
 * Acceptance suite: `slotFileSuite` in `@lichen/storage/suites`.
 */
export interface SlotFile {
  /** The readable copies, newest first: none for a new file, one after a torn write, else two. */
  read(): Promise<Result<SlotCopies, StoreProblem>>;
  /** Overwrites the older copy, durably. `bytes` is at most `capacity` long. */
  write(bytes: Uint8Array): Promise<Result<void, StoreProblem>>;
  readonly capacity: number;
  close(): Promise<void>;
}

export interface SlotCopies {
  readonly copies: readonly Uint8Array[];
  /** True when something was written here before, readable or not. */
  readonly exists: boolean;
}
