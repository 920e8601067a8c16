import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Squeeze } from "@lichen/base";

/** Raw deflate by Node's zlib. */
export const nodeSqueeze: Squeeze = {
  deflate: (bytes) => deflateRawSync(bytes, { level: 6 }),
  inflate(bytes, limit) {
    try {
      return inflateRawSync(bytes, { maxOutputLength: limit });
    } catch {
      return undefined; // Not deflate, or more than was allowed.
    }
  },
};
