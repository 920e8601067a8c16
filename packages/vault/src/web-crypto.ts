/** The one thing of the platform the vault names: WebCrypto, through the narrowest view of it. */
interface WebCrypto {
  getRandomValues(bytes: Uint8Array): Uint8Array;
  readonly subtle: {
    digest(algorithm: "SHA-256", bytes: Uint8Array): Promise<ArrayBuffer>;
    importKey(
      format: "raw" | "pkcs8",
      bytes: Uint8Array,
      algorithm: { readonly name: "Ed25519" | "X25519" },
      extractable: boolean,
      uses: readonly string[],
    ): Promise<WebKey>;
    exportKey(format: "jwk", key: WebKey): Promise<{ readonly x?: string }>;
    deriveBits(
      algorithm: { readonly name: "X25519"; readonly public: WebKey },
      key: WebKey,
      bits: number,
    ): Promise<ArrayBuffer>;
    sign(
      algorithm: { readonly name: "Ed25519" },
      key: WebKey,
      bytes: Uint8Array,
    ): Promise<ArrayBuffer>;
    verify(
      algorithm: { readonly name: "Ed25519" },
      key: WebKey,
      signature: Uint8Array,
      bytes: Uint8Array,
    ): Promise<boolean>;
  };
}

declare const webKeyBrand: unique symbol;
interface WebKey {
  readonly [webKeyBrand]: true;
}

// Named through globalThis so that no ambient type is needed by whoever imports the vault.
export const webCrypto: WebCrypto = (globalThis as unknown as { crypto: WebCrypto }).crypto;
