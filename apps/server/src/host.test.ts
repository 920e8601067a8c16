import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { HEADERS } from "./headers.ts";
import { hostOf } from "./host.ts";
import { serveFolder } from "./serve.ts";

const outside = mkdtempSync(join(tmpdir(), "lichen-host-"));
const folder = join(outside, "inside");

beforeAll(async () => {
  const { mkdirSync } = await import("node:fs");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Lichen</title>");
  writeFileSync(join(folder, "assets", "a.js"), "0;");
  writeFileSync(join(folder, ".secret.txt"), "hidden");
  writeFileSync(join(folder, "key.pem"), "of no known type");
  writeFileSync(join(outside, "outside.txt"), "not for anyone");
});
afterAll(() => rmSync(outside, { recursive: true }));

it("serves the page, with every strict header", async () => {
  const answer = await hostOf(folder).request("/");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(answer.headers.get(name), name).toBe(value);
  }
  expect(answer.headers.get("cache-control")).toBe("no-cache");
});

it("lets only files named by their content be kept for long", async () => {
  const answer = await hostOf(folder).request("/assets/a.js");
  expect(answer.headers.get("cache-control")).toContain("immutable");
});

it("gives out nothing outside the folder, nothing hidden, and no unknown kind of file", async () => {
  const host = hostOf(folder);
  for (const path of [
    "/../outside.txt",
    "/..%2foutside.txt",
    "/%2e%2e/outside.txt",
    "/assets/..%5c..%5coutside.txt",
    "/.secret.txt",
    "/key.pem",
    "/nowhere.html",
    "/a/b/c/d",
    "/%00",
    "/%",
  ]) {
    const answer = await host.request(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).not.toContain("not for anyone");
    expect(answer.headers.get("content-security-policy"), path).toBeTruthy();
  }
});

it("answers every place inside the app with its page", async () => {
  for (const path of [
    "/look-back",
    "/look-back/calendar",
    "/ease/kindness/pause",
    "/check-in",
    "/assets",
  ]) {
    const answer = await hostOf(folder).request(path);
    expect(answer.status, path).toBe(200);
    expect(await answer.text()).toContain("<title>Lichen</title>");
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  }
});

it("sends the small form of a file to whoever takes it, and to nobody else", async () => {
  writeFileSync(join(folder, "assets", "a.js.br"), "small");
  const host = hostOf(folder);
  const small = await host.request("/assets/a.js", { headers: { "Accept-Encoding": "gzip, br" } });
  expect(small.headers.get("content-encoding")).toBe("br");
  expect(small.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(await small.text()).toBe("small");
  const whole = await host.request("/assets/a.js");
  expect(whole.headers.get("content-encoding")).toBeNull();
  expect(whole.headers.get("vary")).toBe("Accept-Encoding");
  expect(await whole.text()).toBe("0;");
  expect((await host.request("/assets/a.js.br")).status).toBe(404);
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(folder, "assets", "a.js"), later, later);
  const newer = await host.request("/assets/a.js", { headers: { "Accept-Encoding": "br" } });
  expect(await newer.text()).toBe("0;");
});

it("takes nothing in", async () => {
  for (const method of ["POST", "PUT", "DELETE"]) {
    expect((await hostOf(folder).request("/", { method })).status).toBe(404);
  }
});

it("answers HEAD without a body", async () => {
  const answer = await hostOf(folder).request("/", { method: "HEAD" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("");
});

it("says that a port is busy, and takes no other", async () => {
  const first = await serveFolder(folder, 0);
  if (!first.ok) throw new Error("no port at all");
  const second = await serveFolder(folder, first.value.port);
  expect(second).toEqual({
    ok: false,
    problem: { kind: "port-busy", port: first.value.port },
  });
  await first.value.stop();
});
