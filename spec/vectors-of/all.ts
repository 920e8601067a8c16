import { crafted } from "./crafted.ts";
import { files, keptWhileLocked } from "./files.ts";
import { slots, words } from "./keys.ts";
import { headers, segments } from "./objects.ts";
import { aead, argon2id, curves, hashes, padme } from "./primitives.ts";
import type { VectorFile } from "./vector-file.ts";

/** Every file of vectors, by its name. */
export const allVectors: Readonly<Record<string, () => Promise<VectorFile>>> = {
  aead,
  argon2id,
  crafted,
  curves,
  files,
  hashes,
  headers,
  "kept-while-locked": keptWhileLocked,
  padme,
  segments,
  slots,
  words,
};

/** A file of vectors as it is written: one vector a line, so that a change can be read. */
export function textOf({ about, vectors, refused }: VectorFile): string {
  const lines = (list: readonly unknown[]): string =>
    list.length === 0 ? "[]" : `[\n${list.map((each) => JSON.stringify(each)).join(",\n")}\n]`;
  return `{"about":${JSON.stringify(about)},\n"vectors":${lines(vectors)},\n"refused":${lines(refused)}}\n`;
}
