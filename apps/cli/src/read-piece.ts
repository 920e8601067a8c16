import { readSync } from "node:fs";

/** Milliseconds between two looks at a pipe that has nothing yet. */
const PAUSE = 10;

/**
 * Reads the next bytes of an open file, and returns how many came; 0 is the end. A pipe that has
 * nothing yet is waited for: whoever opened it may have said that reading must not block.
 */
export function readPiece(file: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, into, 0, into.length, null);
    } catch (caught) {
      const code = caught instanceof Error && "code" in caught ? caught.code : undefined;
      if (code === "EOF") return 0; // Windows says the end of a pipe so.
      if (code !== "EAGAIN") throw caught;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** Everything from here to the end of an open file, as text; bytes that are none become U+FFFD. */
export function readToEnd(file: number): string {
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(64 * 1024);
  let text = "";
  for (let count = readPiece(file, bytes); count > 0; count = readPiece(file, bytes)) {
    text += decoder.decode(bytes.subarray(0, count), { stream: true });
  }
  return text + decoder.decode();
}
