import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openFolder } from "@lichen/storage/folder";
import { afterAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "../../apps/cli/bin");
const here = mkdtempSync(join(tmpdir(), "lichen-hand-over-"));
afterAll(() => rmSync(here, { recursive: true, force: true }));

/** What an older Node does with these words: hand them over to the pinned one. */
const handOver = [
  "--input-type=module",
  "-e",
  `const { handOver } = await import("${pathToFileURL(join(bin, "hand-over.mjs"))}"); await handOver();`,
  "--",
  "lichen",
];
const straight = [join(bin, "lichen.mjs")];

interface Call {
  readonly way?: readonly string[];
  readonly notebook?: string;
  readonly today?: string;
  readonly descriptor?: number;
}

function start(words: readonly string[], { way = straight, ...call }: Call = {}): ChildProcess {
  return spawn(process.execPath, [...way, ...words], {
    cwd: here,
    env: {
      PATH: process.env.PATH,
      LICHEN_NOTEBOOK: join(here, call.notebook ?? "nb"),
      LICHEN_TODAY: call.today,
      TZ: "Asia/Kolkata",
      LANG: "en",
    },
    stdio: ["pipe", "pipe", "pipe", ...(call.descriptor === undefined ? [] : [call.descriptor])],
  });
}

/** The process's end, and all it said. */
async function toldBy(child: ChildProcess) {
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  }
  const [status, signal] = await once(child, "close");
  return { status, signal, ...said };
}

function lichen(words: readonly string[], call?: Call) {
  const child = start(words, call);
  child.stdin?.end();
  return toldBy(child);
}

describe("an older Node", () => {
  it("hands over the words, the answer, the exit code and a passphrase's descriptor", async () => {
    const at = { way: handOver, notebook: "handed" };
    writeFileSync(join(here, "secret"), "five words of my own\n");
    const fresh = (): Call => ({ ...at, descriptor: openSync(join(here, "secret"), "r") });
    const made = await lichen(["init", "--passphrase-fd", "3"], fresh());
    expect([made.status, made.stderr]).toEqual([0, ""]);
    expect(made.stdout).toContain("opens with your passphrase");
    const listed = await lichen(["list", "--passphrase-fd=3", "--json"], fresh());
    expect([listed.status, listed.stdout]).toEqual([0, "[]\n"]);
    expect((await lichen(["list"], at)).status).toBe(1);
    expect((await lichen(["dance"], at)).status).toBe(2);
    const closed = await lichen(["list", "--passphrase-fd", "9"], at);
    expect(closed.status).toBe(1);
    expect(closed.stderr).not.toContain("    at ");
  });

  it("ends by the signal the command ended by, so that it never looks done", async () => {
    await lichen(["init"], { notebook: "signal" });
    const child = start(["check-in", "--json", "--note", "-"], {
      way: handOver,
      notebook: "signal",
    });
    const told = toldBy(child);
    // More than a pipe holds: once it is written, the command itself is there and reading.
    await new Promise((resolve) => child.stdin?.write("x".repeat(1 << 20), resolve));
    child.kill("SIGTERM");
    expect(await told).toMatchObject({ status: null, signal: "SIGTERM", stdout: "" });
  });
});

describe("the command line as a process", () => {
  it("goes the whole way from a first note to nothing left of it", async () => {
    const call = { notebook: "walk", today: "2026-11-23T21:30" };
    const done = async (...words: readonly string[]) => {
      const told = await lichen(words, call);
      expect([words.join(" "), told.status, told.stderr.includes("wrong")]).toEqual([
        words.join(" "),
        0,
        false,
      ]);
      expect(told.stdout + told.stderr).not.toContain("\u001b");
      return told.stdout;
    };
    await done("init");
    const { kept } = JSON.parse(await done("check-in", "--note", "rain", "--json"));
    expect(await done("list")).toContain("23 November 2026\n  21:30  ");
    await done("edit", kept, "--note", "rain, then sun");
    expect(await done("search", "sun")).toContain("rain, then sun");
    await done("hide", kept);
    expect(await done("list")).toBe("");
    await done("hide", "--undo", kept);
    await done("export", "--format", "markdown", "--out", "walk.md");
    await done("backup", "walk.lichen");
    expect(await done("erase", kept, "--yes")).toContain("Erased.");
    expect(await done("list", "--hidden", "--json")).toBe("[]\n");
    expect(await done("verify")).toContain("All is well");
  });

  it("waits for a note that comes slowly through a pipe", async () => {
    await lichen(["init"], { notebook: "slow" });
    const child = start(["check-in", "--note", "-"], { notebook: "slow" });
    const told = toldBy(child);
    // More than a pipe holds: once it is written, the reader has begun, and soon finds the pipe empty.
    await new Promise((resolve) => child.stdin?.write("x".repeat(1 << 20), resolve));
    expect((await lichen(["list"], { notebook: "slow" })).status).toBe(0);
    child.stdin?.end("the end");
    const { status, stderr } = await told;
    expect([status, stderr.startsWith("That is a lot to carry.")]).toEqual([1, true]);
    expect(stderr.endsWith("xthe end\n")).toBe(true);
  });

  it("keeps every note it said was kept when several write at once, and gives back the others", async () => {
    await lichen(["init"], { notebook: "several" });
    const notes = ["one", "two", "three", "four"];
    const told = await Promise.all(
      notes.map((note) => lichen(["check-in", "--note", note], { notebook: "several" })),
    );
    const listed = await lichen(["list", "--json"], { notebook: "several" });
    const kept = JSON.parse(listed.stdout).map(({ note }: { note: string }) => note);
    for (const [i, { status, stdout, stderr }] of told.entries()) {
      const note = notes[i] ?? "";
      expect([note, kept.includes(note)]).toEqual([note, status === 0]);
      if (status === 0) expect(stdout).toContain("Kept.");
      else expect(stderr).toMatch(new RegExp(`somewhere else[\\s\\S]*${note}`));
    }
    expect(kept.length).toBeGreaterThan(0);
  });

  it("lets many read at once, beside a writer", async () => {
    await lichen(["init"], { notebook: "read" });
    await lichen(["check-in", "--note", "here"], { notebook: "read" });
    const held = openFolder(join(here, "read"), "write");
    if (!held.ok) throw new Error(held.problem.kind);
    const told = await Promise.all(
      [["list"], ["search", "here"], ["export"], ["verify"], ["words"]].map((words) =>
        lichen(words, { notebook: "read" }),
      ),
    );
    held.value.close();
    expect(told.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
  });
});
