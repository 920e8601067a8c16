import { newOpId, newRecordId, type SeededRandom, seededRandom } from "@lichen/base";
import { payloadFromBytes, payloadToBytes } from "@lichen/companion";
import {
  beginLife,
  eraseOf,
  type Hlc,
  hideOf,
  type Life,
  type LifeRecord,
  nextHlc,
  type Operation,
  type Stamp,
  showOf,
  writeFirst,
  writeOver,
} from "@lichen/core";
import { seededChance } from "./seeded-chance.ts";
import { lifeText, plainLifeText } from "./simulation/plain-fold.ts";

interface FoldDevice {
  readonly life: Life;
  readonly stamp: () => Stamp;
}

/**
 * One history of two or three devices from a seed, on the level of the fold: operations are written
 * by clocks years apart, and handed over as real payload bytes that may come late, twice, in any
 * order or never. In the end everyone is handed everything that is left anywhere.
 *
 * Throws, naming the seed, when two lives differ, when one is not the plain fold of every operation
 * ever written, or when one is lost without an erase.
 */
export function liveFoldHistory(seed: number): void {
  const random = seededRandom(seed);
  const devices = Array.from({ length: random.between(2, 3) }, (_, i) =>
    foldDevice(seed, i, random),
  );
  const written: Operation[] = [];
  const letters: Uint8Array[] = [];
  for (let i = random.between(4, 14); i > 0; i--) {
    const { life, stamp } = random.pick(devices);
    const operation = someOperation(life, stamp(), random);
    if (operation && random.happens(0.8)) {
      written.push(operation);
      life.take([operation]);
    } else if (random.happens(0.5))
      letters.push(payloadToBytes({ operations: [...life.operations()] }));
    else if (letters.length > 0) life.take(readLetter(random.pick(letters)));
  }
  const last = devices.map(({ life }) => payloadToBytes({ operations: [...life.operations()] }));
  const expected = plainLifeText(written);
  for (const { life } of devices) {
    for (const letter of random.happens(0.5) ? last : last.toReversed())
      life.take(readLetter(letter));
    const held = new Set([...life.operations()].map(({ id }) => id));
    const lost = written.filter(({ id, record }) => !held.has(id) && !life.isErased(record));
    if (lost.length > 0) throw new Error(`fold history of seed ${seed}: ${lost.length} lost`);
    if (lifeText(life) !== expected) throw new Error(`fold history of seed ${seed}: lives differ`);
  }
}

function foldDevice(seed: number, index: number, random: SeededRandom): FoldDevice {
  const chance = seededChance(seed * 4 + index);
  const clock = 1_800_000_000_000 + Math.floor((random.next() * 2 - 1) * 10 * 366 * 86_400_000);
  let at: Hlc | undefined;
  return {
    life: beginLife(),
    stamp() {
      at = nextHlc(at, clock);
      return { id: newOpId(chance), at };
    },
  };
}

/** A write of a new record, or something done to one that is there; undefined when there is none. */
function someOperation(life: Life, stamp: Stamp, random: SeededRandom): Operation | undefined {
  const field = random.pick(["note", "pleasantness", "of-a-newer-version"]);
  const fields = { [field]: random.between(0, 3) };
  if (random.happens(0.35)) {
    const id = newRecordId(seededChance(random.between(0, 3)));
    return writeFirst(stamp, { id, kind: random.pick(["check-in", "goal"]) }, fields);
  }
  const records: readonly LifeRecord[] = [...life.records()];
  if (records.length === 0) return undefined;
  const record = random.pick(records);
  const how = random.pick(["write", "write", "write", "hide", "show", "erase"] as const);
  if (how === "hide") return hideOf(stamp, record);
  if (how === "show") return showOf(stamp, record);
  if (how === "erase") return random.happens(0.3) ? eraseOf(stamp, record.id) : undefined;
  return writeOver(stamp, record, fields);
}

function readLetter(bytes: Uint8Array): readonly Operation[] {
  const read = payloadFromBytes(bytes);
  if (!read) throw new Error("a payload did not read back");
  return read.operations;
}
