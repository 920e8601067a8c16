import { beforeAll, describe, expect, it } from "vitest";
import {
  byteFlips,
  cuts,
  opensBySlots,
  type SmallNotebook,
  smallNotebook,
  tally,
} from "./damage.ts";

let notebook: SmallNotebook;
beforeAll(async () => {
  notebook = await smallNotebook();
});

/** The files of the small notebook under a name. */
function filesNamed(part: string): readonly (readonly [string, Uint8Array])[] {
  return [...notebook.image.files].filter(([path]) => path.includes(part));
}

describe("a flip in every byte, and a cut at every length", () => {
  it("of the log is said, and costs one entry at most; only spent checks do not matter", async () => {
    const files = filesNamed("/segments/");
    expect(files).toHaveLength(1);
    for (const [path, bytes] of files) {
      const flips = await tally(notebook, path, byteFlips(bytes));
      console.log(`figure: flips in the log: ${JSON.stringify(flips)}`);
      expect(flips).toMatchObject({ undetected: 0, spread: 0 });
      // FOLDER.md section 2: the four bytes behind a segment that the head speaks for are not read again.
      expect(flips.harmless).toBe(4 * 7);
      const { undetected, harmless, spare } = await tally(notebook, path, cuts(bytes, 7));
      expect({ undetected, harmless, spare }).toEqual({ undetected: 0, harmless: 0, spare: 0 });
    }
  });

  it("of a head is made good by the other copy, or said", async () => {
    for (const [path, bytes] of filesNamed("/heads/")) {
      const flips = await tally(notebook, path, byteFlips(bytes));
      expect(flips).toEqual({
        said: 0,
        spare: bytes.length,
        harmless: 0,
        undetected: 0,
        spread: 0,
      });
      const cut = await tally(notebook, path, cuts(bytes, 5));
      expect(cut).toMatchObject({ harmless: 0, undetected: 0, spread: 0 });
    }
  });

  it("of the slots is made good by the other copy, and said", async () => {
    for (const [path, bytes] of filesNamed("/slots")) {
      const flips = await tally(notebook, path, byteFlips(bytes, 3));
      expect(flips).toMatchObject({ said: 0, harmless: 0, undetected: 0 });
      for (const changed of byteFlips(bytes, 2_999)) {
        expect(await opensBySlots(notebook, path, changed)).toBe(true);
      }
      expect(await tally(notebook, path, cuts(bytes, 97))).toMatchObject({ undetected: 0 });
    }
  });

  it("of a snapshot or the notice costs nothing: they hold nothing that is not elsewhere", async () => {
    const files = [...filesNamed("/snapshots/"), ...filesNamed("NOTEBOOK.txt")];
    expect(files).toHaveLength(3);
    for (const [path, bytes] of files) {
      for (const changes of [byteFlips(bytes), cuts(bytes, 5)]) {
        const { harmless, ...rest } = await tally(notebook, path, changes);
        expect(rest).toEqual({ said: 0, spare: 0, undetected: 0, spread: 0 });
        expect(harmless).toBeGreaterThan(0);
      }
    }
  });
});
