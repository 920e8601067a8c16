import { closeSync, openSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { readPiece } from "./read-piece.ts";
import { type Session, sayRefusal } from "./session.ts";

/** The text of a file in pieces, from its beginning each time it is asked for. */
export type PiecesOfFile = () => Generator<string>;

/** Bytes read at a time. */
const PIECE = 1024 * 1024;

/**
 * A file's text, a piece at a time, so that its size does not matter. UTF-8, or UTF-16 by its byte
 * order mark; bytes that are neither become U+FFFD. What can be read only once (a pipe) is held
 * whole. Undefined when it cannot be opened: that was said.
 */
export function piecesOfFile(session: Session, name: string): PiecesOfFile | undefined {
  const path = name === "-" ? 0 : resolve(session.here, name);
  try {
    if (path === 0) return heldFrom(path);
    const found = statSync(path);
    if (found.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    if (found.isFile()) {
      closeSync(openSync(path, "r")); // Said now if it may not be read.
      return () => piecesAt(path);
    }
    return heldFrom(path);
  } catch (caught) {
    const code = caught instanceof Error && "code" in caught ? String(caught.code) : undefined;
    if (code === undefined) throw caught;
    sayRefusal(session, "file-refused", session.words.commandLine.fileRefused(name, code));
    return undefined;
  }
}

function heldFrom(path: string | 0): PiecesOfFile {
  const held = [...piecesAt(path)];
  return function* again() {
    yield* held;
  };
}

function* piecesAt(path: string | 0): Generator<string> {
  const file = path === 0 ? path : openSync(path, "r");
  try {
    const bytes = new Uint8Array(PIECE);
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for (;;) {
      const count = readPiece(file, bytes);
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
