import { bytesFromBase64url, joinBytes } from "@lichen/base";
import { webCrypto } from "./web-crypto.ts";

// PKCS #8 wrappers of a bare 32-byte seed (RFC 8410 section 7).
const ED25519_SEED = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);
const X25519_SEED = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32);

/** Ed25519 signature (RFC 8032), 64 bytes. */
export async function sign(seed: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const key = await webCrypto.subtle.importKey(
    "pkcs8",
    joinBytes(ED25519_SEED, seed),
    { name: "Ed25519" },
    false,
    ["sign"],
  );
  return new Uint8Array(await webCrypto.subtle.sign({ name: "Ed25519" }, key, message));
}

/** Whether a signature is this public key's. False for a key or signature of the wrong form. */
export async function isSignedBy(
  publicKey: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array,
): Promise<boolean> {
  try {
    const key = await webCrypto.subtle.importKey("raw", publicKey, { name: "Ed25519" }, true, [
      "verify",
    ]);
    return await webCrypto.subtle.verify({ name: "Ed25519" }, key, signature, message);
  } catch {
    return false; // Not a point of the curve: nobody's key.
  }
}

/** The public key of an Ed25519 seed, 32 bytes. */
export function signingPublicKey(seed: Uint8Array): Promise<Uint8Array> {
  return publicKeyOf(joinBytes(ED25519_SEED, seed), "Ed25519", ["sign"]);
}

/** The public key of an X25519 seed (RFC 7748), 32 bytes. */
export function exchangePublicKey(seed: Uint8Array): Promise<Uint8Array> {
  return publicKeyOf(joinBytes(X25519_SEED, seed), "X25519", ["deriveBits"]);
}

/** What two X25519 keys agree on (RFC 7748 section 6.1), 32 bytes. Throws for a public key of low order. */
export async function agree(seed: Uint8Array, publicKey: Uint8Array): Promise<Uint8Array> {
  const name = "X25519";
  const mine = await webCrypto.subtle.importKey(
    "pkcs8",
    joinBytes(X25519_SEED, seed),
    { name },
    false,
    ["deriveBits"],
  );
  const theirs = await webCrypto.subtle.importKey("raw", publicKey, { name }, true, []);
  return new Uint8Array(await webCrypto.subtle.deriveBits({ name, public: theirs }, mine, 256));
}

async function publicKeyOf(
  pkcs8: Uint8Array,
  name: "Ed25519" | "X25519",
  uses: readonly string[],
): Promise<Uint8Array> {
  const key = await webCrypto.subtle.importKey("pkcs8", pkcs8, { name }, true, uses);
  const { x = "" } = await webCrypto.subtle.exportKey("jwk", key);
  const bytes = bytesFromBase64url(x);
  if (!bytes.ok) throw new Error("the platform gave a public key that is not base64url");
  return bytes.value;
}
