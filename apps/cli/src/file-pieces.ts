import { closeSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import type { Session } from "./session.ts";

/** The text of a file in pieces, from its beginning each time it is asked for. */
export type PiecesOfFile = () => Generator<string>;

/** Bytes read at a time. */
const PIECE = 1024 * 1024;

/**
 * A file's text, a piece at a time, so that its size does not matter. UTF-8, or UTF-16 by its byte
 * order mark; bytes that are neither become U+FFFD. Undefined when it cannot be opened: that was said.
 */
export function piecesOfFile(session: Session, name: string): PiecesOfFile | undefined {
  const path = resolve(session.here, name);
  try {
    // The first byte is read at once: a folder opens like a file and only refuses to be read.
    const file = openSync(path, "r");
    try {
      readSync(file, new Uint8Array(1), 0, 1, 0);
    } finally {
      closeSync(file);
    }
  } catch (caught) {
    const code = caught instanceof Error && "code" in caught ? String(caught.code) : undefined;
    if (code === undefined) throw caught;
    session.terminal.note(session.words.commandLine.fileRefused(name, code));
    return undefined;
  }
  return () => piecesAt(path);
}

function* piecesAt(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(PIECE);
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for (;;) {
      const count = readSync(file, bytes, 0, PIECE, null);
      if (count === 0) break;
      decoder ??= new TextDecoder(labelOf(bytes), { ignoreBOM: true });
      yield decoder.decode(bytes.subarray(0, count), { stream: true });
    }
    if (decoder) yield decoder.decode();
  } finally {
    closeSync(file);
  }
}

function labelOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
