import type { Chance } from "@lichen/base";
import { webCrypto } from "./web-crypto.ts";

/** The most bytes WebCrypto gives at once. */
const QUOTA = 65_536;

/** Cryptographic chance: every key and nonce comes from `crypto.getRandomValues` and nowhere else. */
export const systemChance: Chance = {
  bytes(count) {
    const bytes = new Uint8Array(count);
    for (let at = 0; at < count; at += QUOTA)
      webCrypto.getRandomValues(bytes.subarray(at, at + QUOTA));
    return bytes;
  },
};
