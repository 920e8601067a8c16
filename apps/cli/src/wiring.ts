import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Clock, dayFromText, type Squeeze } from "@lichen/base";
import type { Ports } from "@lichen/companion";
import type { Folder } from "@lichen/storage/folder";
import { systemChance } from "@lichen/vault";

/** Raw deflate by the platform's zlib. */
export const systemSqueeze: Squeeze = {
  deflate: (bytes) => deflateRawSync(bytes, { level: 6 }),
  inflate(bytes, limit) {
    try {
      return inflateRawSync(bytes, { maxOutputLength: limit });
    } catch {
      return undefined; // Not deflate, or a bomb: the caller calls it damaged.
    }
  },
};

/**
 * The clock of this machine. `LICHEN_TODAY` (`2026-11-23`, or with a time `2026-11-23T21:30`) holds
 * it at a moment: noon unless a time is given.
 */
export function systemClock(today: string | undefined): Clock {
  let zone: string | undefined; // Asked for once, and only where it is needed: it takes a while.
  const held = today ? heldInstant(today) : undefined;
  return {
    now: () => held ?? Date.now(),
    zone: () => {
      zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
      return zone;
    },
  };
}

/** The instant a held clock shows, or undefined where the text is no such moment. */
export function heldInstant(today: string): number | undefined {
  const [, day = "", time = "12:00"] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(today) ?? [];
  if (!dayFromText(day).ok) return undefined;
  const instant = new Date(`${day}T${time}`).getTime();
  return Number.isNaN(instant) ? undefined : instant;
}

/** The ports of a notebook in a folder. */
export function portsOf(folder: Folder, clock: Clock): Ports {
  return {
    clock,
    chance: systemChance,
    squeeze: systemSqueeze,
    segments: folder.segments,
    slots: folder.slots,
  };
}
