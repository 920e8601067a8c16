/** Bytes read from a file at a time. */
const PIECE = 1024 * 1024;

/** The text of a file in pieces, UTF-8 or UTF-16 by its byte order mark; bytes that are neither become U+FFFD. */
export async function piecesOf(
  file: Blob,
  progress: (done: number) => void,
): Promise<readonly string[]> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const decoder = new TextDecoder(labelOf(start), { ignoreBOM: true });
  const pieces: string[] = [];
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer();
    pieces.push(decoder.decode(bytes, { stream: true }));
    progress(Math.min(1, (at + PIECE) / file.size));
  }
  pieces.push(decoder.decode());
  return pieces;
}

function labelOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
