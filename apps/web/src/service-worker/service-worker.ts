/**
 * Keeps the app's own files, so that it opens without a network; answers nothing else.
 *
 * Everything of one version is fetched and held before that version is ever shown (install), and a
 * new version waits until the person says so (message "update"). Nothing a person writes passes
 * through here but a text shared from another app, which is held in memory until a page asks for it.
 */

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: a hash over all files, and their paths. */
declare const VERSION: string;
declare const FILES: readonly string[];
/** Those of them that are held from the start; the others when first used. */
declare const HELD: readonly string[];

const CACHE = `lichen-${VERSION}`;
const SHELL = "/index.html";

let shared: string | undefined;

self.addEventListener("install", (event) => {
  event.waitUntil(hold());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(letGoOfOld().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data === "update") void self.skipWaiting();
  if (event.data === "news") event.waitUntil(tellNews(event.ports[0]));
  if (event.data === "shared") {
    event.ports[0]?.postMessage(shared);
    shared = undefined;
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === "POST" && pathname === "/share") event.respondWith(takeShared(request));
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && !FILES.includes(pathname)) event.respondWith(answer(SHELL));
  else if (FILES.includes(pathname)) event.respondWith(answer(pathname));
});

async function hold(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(HELD.map(fresh));
}

/** Past the browser's own cache, so that the files of a version belong together. */
function fresh(path: string): Request {
  return new Request(path, { cache: "no-cache" });
}

async function letGoOfOld(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => /^lichen-[0-9a-f]{16}$/.test(name) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(path: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const held = await cache.match(path);
  if (held) return held;
  const fetched = await fetch(fresh(path));
  if (fetched.ok) await cache.put(path, fetched.clone());
  return fetched;
}

/** What is new in this version, for the person to read before it takes over. */
async function tellNews(port: MessagePort | undefined): Promise<void> {
  const held = await (await caches.open(CACHE)).match("/whats-new.json");
  port?.postMessage(held ? await held.text() : "");
}

/** A text shared from another app becomes the beginning of a note; the address says nothing of it. */
async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const parts = ["title", "text", "url"].flatMap((name) => {
    const part = form.get(name);
    return typeof part === "string" && part !== "" ? [part] : [];
  });
  shared = parts.join("\n");
  return Response.redirect("/check-in", 303);
}
