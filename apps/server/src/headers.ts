/**
 * The two blocks that stand in index.html itself, so that the first paint waits for nothing else: the
 * look a person chose, and the order of the layers. Named by their hash, and no other is let in.
 */
const LOOK = "sha256-YWsvHJLmiubtoFKEgruX1leA42om3yWo3HsyEdHL6DI=";
const LAYERS = "sha256-fpXS+yLGSD1CFOY2+uKcxb53S3uC7035f3+RHo9RcAM=";

/** Nothing from anywhere else, nothing inline but those, no script address that is not ours. (SECURITY.md) */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' '${LOOK}'`,
  `style-src 'self' '${LAYERS}'`,
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lichen",
].join("; ");

/** Abilities of the browser that Lichen never asks for. */
const DENIED = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
  "browsing-topics",
];

/** The headers of every answer, whatever it is. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": DENIED.map((name) => `${name}=()`).join(", "),
};
