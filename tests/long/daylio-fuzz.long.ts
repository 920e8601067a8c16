import { type SeededRandom, seededRandom } from "@lichen/base";
import { FIELD_LIMIT, ROW_LIMIT, readCsv, readDaylio } from "@lichen/exchange";
import { daylioFile } from "@lichen/testkit";
import { expect, it } from "vitest";

/** How many mutated files, so that a short run can be asked for: `RUNS=20000`. */
const RUNS = Number(process.env.RUNS ?? 1_000_000);
const FROM = Number(process.env.FROM ?? 1);

/** Bytes that mean something to one of the readers on the way: UTF-8, CSV, HTML, times, names. */
const TELLING = [
  '"',
  '""',
  ",",
  ";",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "\u0000",
  "\ufeff",
  "<",
  "<br>",
  "</b>",
  "&",
  "&#x",
  "&#1114112;",
  "|",
  "=cmd|",
  "__proto__",
  "full_date",
  "mood",
  "2024-02-30",
  "12:00 AM",
  "१४:०३",
  "PK\u0003\u0004",
].map((text) => new TextEncoder().encode(text));
const TORN = [0x80, 0xc3, 0xed, 0xf0, 0xff].map((byte) => Uint8Array.of(byte));

const SEEDS = Array.from({ length: 12 }, (_, i) => {
  const text = daylioFile({ seed: i, days: 3, perDay: 2 });
  return new TextEncoder().encode(i % 3 === 0 ? text.replaceAll(",", ";") : text);
});

function mutated(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  let now = bytes;
  for (let change = random.between(1, 8); change > 0; change--) {
    const at = random.between(0, now.length);
    const to = Math.min(now.length, at + random.between(0, 40));
    const middle = random.pick([
      () => random.pick(TELLING),
      () => random.pick(TORN),
      () => Uint8Array.of(random.between(0, 255)),
      () => new Uint8Array(0),
      () => now.slice(at, to),
      () => now.slice(to, to + 200),
    ])();
    const rest = now.slice(random.happens(0.5) ? at : to);
    const next = new Uint8Array(at + middle.length + rest.length);
    next.set(now.subarray(0, at));
    next.set(middle, at);
    next.set(rest, at + middle.length);
    now = next;
  }
  return now;
}

/** Reads a file in pieces; says how many rows came to something, and what was held at most. */
function readInPieces(text: string, random: SeededRandom) {
  const reader = readDaylio({ zone: "Asia/Kolkata", moods: new Map() });
  const keys: string[] = [];
  let held = 0;
  for (let at = 0; at < text.length; ) {
    const to = at + random.between(1, 400);
    const fed = reader.feed(text.slice(at, to));
    if (!fed.ok) return { problem: fed.problem.kind };
    keys.push(...fed.value.map(({ sourceKey }) => sourceKey));
    held = Math.max(held, reader.held());
    at = to;
  }
  const ended = reader.end();
  if (!ended.ok) return { problem: ended.problem.kind };
  keys.push(...ended.value.last.map(({ sourceKey }) => sourceKey));
  return { keys, held, report: ended.value.report };
}

it("no bytes a file can hold make the reader of Daylio stumble, and no row goes unaccounted for", () => {
  let read = 0;
  for (let run = FROM; run < FROM + RUNS; run++) {
    const random = seededRandom(run);
    const bytes = mutated(random.pick(SEEDS), random);
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const found = readInPieces(text, random);
    if (!found.report) continue;
    read += 1;
    const { entries, without } = found.report;
    const lines = new Set(without.map(({ line }) => line));
    const isSound =
      found.keys.length === entries &&
      new Set(found.keys).size === entries &&
      lines.size === without.length &&
      found.held <= FIELD_LIMIT + ROW_LIMIT &&
      entries + without.length <= rowsOf(text);
    expect(isSound, `seed ${run}`).toBe(true);
  }
  expect(read).toBeGreaterThan(RUNS / 10);
  console.log(`figure: ${RUNS} mutated Daylio files, ${read} read as such, 0 crashes`);
});

/** The most rows any delimiter makes of a text, its header left out. */
function rowsOf(text: string): number {
  const counts = [",", ";", "\t"].map((mark) => {
    const csv = readCsv(mark);
    return csv.feed(text).length + csv.end().length;
  });
  return Math.max(...counts) - 1;
}
