import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = join(import.meta.dirname, "../../apps/web/dist");

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** Sizes of the built app in kilobytes (1,000 bytes), all of them gzipped, as a host sends them. */
export interface WebSizes {
  readonly "web-first-js": number;
  readonly "web-first-css": number;
  readonly "web-worker": number;
  readonly "web-painter": number;
  readonly "web-lazy-route": number;
  readonly "web-precache": number;
}

/** The heaviest page that comes later, and what it weighs, for a message. */
export function heaviestPages(): readonly { readonly page: string; readonly kB: number }[] {
  const { manifest, first } = readManifest();
  return Object.keys(manifest)
    .filter((name) => /^src\/page\/places\/.*(page|door)\.tsx$/.test(name))
    .map((page) => {
      const own = [...reach(manifest, page)].filter((name) => !first.has(name));
      const files = own.flatMap((name) => filesOf(manifest[name]));
      // The words of a place come beside its page: those of the larger language count with it.
      return { page, kB: gzipped(files) + wordsBeside(manifest, own, first) };
    })
    .sort((a, b) => b.kB - a.kB);
}

/** Measures what was built. */
export function webSizes(): WebSizes {
  const { manifest, first } = readManifest();
  const files = [...first].flatMap((name) => filesOf(manifest[name]));
  const words = Object.keys(manifest).filter((name) =>
    /^words-(en|hi)$/.test(manifest[name]?.name ?? ""),
  );
  if (words.length !== 2)
    throw new Error("the words of the first screens are no files of their own");
  const largest = Math.max(
    ...words.map((name) => {
      const own = [...reach(manifest, name)].filter((each) => !first.has(each));
      return gzipped(own.flatMap((each) => filesOf(manifest[each])));
    }),
  );
  const assets = readdirSync(join(dist, "assets"));
  const named = (pattern: RegExp): readonly string[] =>
    assets.filter((name) => pattern.test(name)).map((name) => `assets/${name}`);
  const held: readonly string[] = JSON.parse(readFileSync(join(dist, ".vite/held.json"), "utf8"));
  return {
    "web-first-js": gzipped(files.filter((file) => file.endsWith(".js"))) + largest,
    "web-first-css": gzipped(files.filter((file) => file.endsWith(".css"))),
    "web-worker": gzipped(named(/^worker-.*\.js$/)),
    "web-painter": gzipped(named(/^painter-worker-.*\.js$/)),
    "web-lazy-route": heaviestPages()[0]?.kB ?? 0,
    "web-precache": gzipped(held),
  };
}

type Manifest = Readonly<Record<string, Chunk | undefined>>;

function readManifest(): { readonly manifest: Manifest; readonly first: ReadonlySet<string> } {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  // The first route is the open notebook on Today: what every visit needs, and what an open one needs besides.
  const entries = ["first", "open"].map((wanted) => {
    const entry = Object.keys(manifest).find((name) => manifest[name]?.name === wanted);
    if (!entry) throw new Error(`there is no file named ${wanted}`);
    return [...reach(manifest, entry)];
  });
  return { manifest, first: new Set(entries.flat()) };
}

/** Everything a chunk needs at once. */
function reach(manifest: Manifest, from: string): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const next of manifest[name]?.imports ?? []) visit(next);
  };
  visit(from);
  return found;
}

function wordsBeside(
  manifest: Manifest,
  own: readonly string[],
  first: ReadonlySet<string>,
): number {
  const place = /places\/([a-z-]+)\//.exec(own.find((name) => /places\//.test(name)) ?? "")?.[1];
  const weights = ["en", "hi"].map((locale) => {
    const name = Object.keys(manifest).find((each) =>
      each.endsWith(`content/src/app/${locale}/${place}.ts`),
    );
    if (!name) return 0;
    const needed = [...reach(manifest, name)].filter((each) => !first.has(each));
    return gzipped(needed.flatMap((each) => filesOf(manifest[each])));
  });
  return Math.max(0, ...weights);
}

function filesOf(chunk: Chunk | undefined): readonly string[] {
  return chunk ? [chunk.file, ...(chunk.css ?? [])] : [];
}

/** Kilobytes of files, each gzipped as a host would send it. */
function gzipped(files: readonly string[]): number {
  const bytes = [...new Set(files)].map(
    (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
