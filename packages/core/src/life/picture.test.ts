import { bytesFromBase64url } from "@lichen/base";
import fc from "fast-check";
import { expect, it } from "vitest";
import { CAPTION_LIMIT, composeCaption, composePicture, isJpeg, PICTURE_BYTES } from "./picture.ts";

const JPEG = [0xff, 0xd8, 0xff, 0xe0] as const;

it("takes a picture with its bytes as they are, and no other file", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
      const jpeg = Uint8Array.of(...JPEG, ...rest);
      const fields = composePicture("safety-plan", jpeg);
      if (!fields.ok) throw new Error(fields.problem.kind);
      const kept = bytesFromBase64url(String(fields.value.jpeg));
      expect(kept.ok && [...kept.value]).toEqual([...jpeg]);
      expect(composePicture("safety-plan", rest).ok).toBe(isJpeg(rest));
    }),
  );
});

it("refuses a picture that was not made smaller", () => {
  const bytes = new Uint8Array(PICTURE_BYTES + 1);
  bytes.set(JPEG);
  expect(composePicture("safety-plan", bytes)).toEqual({
    ok: false,
    problem: { kind: "picture-too-large", limit: PICTURE_BYTES },
  });
  expect(composePicture("safety-plan", bytes.subarray(1)).ok).toBe(false);
});

it("keeps the words of a picture whole up to their limit, in well-formed Unicode, settled after one pass", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const once = composeCaption(text);
      expect(once.length).toBeLessThanOrEqual(CAPTION_LIMIT);
      expect(once.isWellFormed()).toBe(true);
      expect(composeCaption(once)).toBe(once);
    }),
    { numRuns: 40 },
  );
});
