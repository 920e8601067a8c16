import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { Hono } from "hono";
import { HEADERS } from "./headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * A host of the files in one folder and nothing else: reading only, under the strictest headers.
 * A path without an ending is a place inside the app and answers with its page; any other path that
 * is no file answers 404; what has a dot before its name is never given out.
 */
export function hostOf(folder: string): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.on(["GET", "HEAD"], "*", (context) => {
    const found = fileIn(folder, context.req.path);
    if (!found) return context.text("Nothing is here.", 404);
    const takesSmall = /\bbr\b/.test(context.req.header("Accept-Encoding") ?? "");
    const small = takesSmall ? smallOf(found) : undefined;
    return context.body(small ?? bytesOf(found.file), 200, {
      ...(small && { "Content-Encoding": "br" }),
      Vary: "Accept-Encoding",
      "Content-Type": found.type,
      "Cache-Control": found.isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache",
    });
  });
  app.all("*", (context) => context.text("Nothing is here.", 404));
  return app;
}

/** A file to give out. */
interface Given {
  readonly file: string;
  readonly type: string;
  readonly isNamedByContent: boolean;
}

function fileIn(folder: string, path: string): Given | undefined {
  const name = nameOf(path);
  if (name === undefined) return undefined;
  const file = join(folder, name);
  if (!file.startsWith(folder + sep)) return undefined;
  if (!isFile(file)) return isPlace(name) ? fileIn(folder, "/index.html") : undefined;
  const type = TYPES[extname(file)];
  if (type === undefined) return undefined;
  return { file, type, isNamedByContent: name.startsWith(`assets${sep}`) };
}

/**
 * The same file made small when it was built (Brotli, RFC 7932), where the build left one beside it.
 * One that is older than the file is of another build, and not sent.
 */
function smallOf({ file }: Given): Uint8Array<ArrayBuffer> | undefined {
  const small = `${file}.br`;
  if (!isFile(small) || statSync(small).mtimeMs < statSync(file).mtimeMs) return undefined;
  return bytesOf(small);
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}

/** The file a path means, inside the folder; undefined for what leads out of it or is hidden. */
function nameOf(path: string): string | undefined {
  try {
    const name = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, "");
    if (name.includes("\0") || name.split(/[/\\]/).some((part) => part.startsWith("."))) {
      return undefined;
    }
    return name === "" ? "index.html" : name;
  } catch {
    return undefined; // Not a path anyone wrote.
  }
}

/** Whether a path names a place of the app: up to three plain words with slashes between, no ending. */
function isPlace(name: string): boolean {
  return /^[a-z-]+([/\\][a-z-]+){0,2}$/.test(name);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
