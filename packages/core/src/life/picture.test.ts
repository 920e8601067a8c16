import { bytesFromBase64url } from "@lichen/base";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  CAPTION_LIMIT,
  composeCaption,
  composePicture,
  HOPE_BOX,
  isJpeg,
  PAGE_PICTURES,
  PICTURE_BYTES,
} from "./picture.ts";

const JPEG = [0xff, 0xd8, 0xff, 0xe0] as const;

it("takes a picture with its bytes as they are, and no other file", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
      const jpeg = Uint8Array.of(...JPEG, ...rest);
      const fields = composePicture("safety-plan", jpeg, HOPE_BOX);
      if (!fields.ok) throw new Error(fields.problem.kind);
      const kept = bytesFromBase64url(String(fields.value.jpeg));
      expect(kept.ok && [...kept.value]).toEqual([...jpeg]);
      expect(composePicture("safety-plan", rest, HOPE_BOX).ok).toBe(isJpeg(rest));
    }),
  );
});

it.each([HOPE_BOX, PAGE_PICTURES])("refuses a picture that was not made smaller", (room) => {
  const bytes = new Uint8Array(room.bytes + 1);
  bytes.set(JPEG);
  expect(composePicture("safety-plan", bytes, room)).toEqual({
    ok: false,
    problem: { kind: "picture-too-large", limit: room.bytes },
  });
  expect(composePicture("safety-plan", bytes.subarray(1), room).ok).toBe(false);
  expect(composePicture("safety-plan", bytes.subarray(0, -1), room).ok).toBe(true);
});

it("leaves room for what a notebook can open in time: no more bytes than 60 large pictures, and what is aimed at", () => {
  const aimedAt = [HOPE_BOX, PAGE_PICTURES].map(({ bytes, inAll }) => (inAll * bytes * 5) / 6);
  expect(aimedAt.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(60 * 200_000);
  expect(Math.max(HOPE_BOX.bytes, PAGE_PICTURES.bytes)).toBeLessThanOrEqual(PICTURE_BYTES);
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
