import { execFileSync, spawnSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFolder } from "@lichen/storage/folder";
import { afterAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "../../apps/cli/bin/lichen.mjs");
const here = mkdtempSync(join(tmpdir(), "lichen-process-"));
afterAll(() => rmSync(here, { recursive: true, force: true }));

interface Told {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function lichen(
  words: readonly string[],
  { input = "", passphrase, notebook = "nb" }: Call = {},
): Told {
  const file = join(here, "passphrase.txt");
  if (passphrase !== undefined) writeFileSync(file, `${passphrase}\nnot this line\n`);
  const descriptor = passphrase === undefined ? undefined : openSync(file, "r");
  const told = spawnSync(process.execPath, [bin, ...words], {
    cwd: here,
    encoding: "utf8",
    input,
    env: {
      PATH: process.env.PATH,
      LICHEN_NOTEBOOK: join(here, notebook),
      TZ: "Asia/Kolkata",
      LANG: "en",
    },
    stdio: descriptor === undefined ? "pipe" : ["pipe", "pipe", "pipe", descriptor],
  });
  if (descriptor !== undefined) closeSync(descriptor);
  return told;
}
interface Call {
  readonly input?: string;
  readonly passphrase?: string;
  readonly notebook?: string;
}

/** Every file in a folder, whole. */
function filesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

describe("the command line as a process", () => {
  it("walks from a new notebook to a restored copy, without a colour in its pipe", () => {
    const walk: readonly (readonly [readonly string[], number])[] = [
      [["init"], 0],
      [["check-in", "--note", "one", "--pleasantness", "6"], 0],
      [["list"], 0],
      [["search", "one"], 0],
      [["backup", "copy.lichen"], 0],
      [["verify"], 0],
      [["nothing-like-this"], 2],
      [["show", "none"], 1],
    ];
    for (const [words, status] of walk) {
      const told = lichen(words);
      expect([words.join(" "), told.status, told.stderr]).toEqual([
        words.join(" "),
        status,
        told.stderr,
      ]);
      expect(told.stdout + told.stderr).not.toContain("\u001b");
    }
    const words = lichen(["words"]).stdout;
    const back = lichen(["restore", "copy.lichen", "--words-file", "-"], {
      input: words,
      notebook: "back",
    });
    expect(back.status, back.stderr).toBe(0);
    expect(lichen(["list"], { notebook: "back" }).stdout).toContain("one");
  });

  it("takes a passphrase from a descriptor and from nowhere else", () => {
    const passphrase = "five words of my own";
    const at = { passphrase, notebook: "locked" };
    expect(lichen(["init", "--passphrase-fd", "3"], at).status).toBe(0);
    expect(lichen(["check-in", "--note", "inside", "--passphrase-fd=3"], at).status).toBe(0);
    expect(lichen(["list", "--passphrase-fd", "3"], at).stdout).toContain("inside");
    const wrong = lichen(["list", "--passphrase-fd", "3"], {
      ...at,
      passphrase: "five words of mine",
    });
    expect([wrong.status, wrong.stderr.includes("That did not open it")]).toEqual([1, true]);
    expect(lichen(["list"], { notebook: "locked" }).stderr).toContain("locked");
    expect(lichen(["list", "--passphrase", passphrase], { notebook: "locked" }).status).toBe(2);
    expect(lichen(["list", "--passphrase-fd", "77"], { notebook: "locked" }).status).toBe(1);
  });

  it("ends quietly when the reader of its pipe has gone", () => {
    lichen(["demo", "--days", "400"], { notebook: "long" });
    const child = execFileSync(
      "sh",
      ["-c", `"${process.execPath}" "${bin}" list | head -1; true`],
      {
        encoding: "utf8",
        env: { PATH: process.env.PATH, LICHEN_NOTEBOOK: join(here, "long"), LANG: "en" },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    expect(child.trim().split("\n")).toHaveLength(1);
  });

  it("lets one process write at a time, and others read beside it", () => {
    lichen(["init"], { notebook: "shared" });
    const held = openFolder(join(here, "shared"), "write");
    if (!held.ok) throw new Error(held.problem.kind);
    const busy = lichen(["check-in", "--note", "meanwhile"], { notebook: "shared" });
    expect([busy.status, busy.stderr]).toEqual([1, expect.stringContaining("somewhere else")]);
    expect(lichen(["list"], { notebook: "shared" }).status).toBe(0);
    held.value.close();
    expect(lichen(["check-in", "--note", "after"], { notebook: "shared" }).status).toBe(0);
  });

  it("reads a file that comes through standard input", () => {
    lichen(["init"], { notebook: "piped" });
    const csv = "full_date,mood,note\n2024-05-09,good,through a pipe\n";
    const told = lichen(["import", "daylio", "-"], { notebook: "piped", input: csv });
    expect([told.status, told.stderr]).toEqual([0, expect.stringContaining("undo")]);
    expect(lichen(["list"], { notebook: "piped" }).stdout).toContain("through a pipe");
  });
});

describe("what rests in a notebook's folder", () => {
  it("holds no word of what was written: not in UTF-8, UTF-16 or base64", () => {
    const canary = "Xylocarpquetzal";
    const at = { notebook: "canary" };
    lichen(["init"], at);
    lichen(
      [
        "check-in",
        "--note",
        `note ${canary}`,
        "--title",
        canary,
        "--feeling",
        canary,
        "--need",
        canary,
        "--unmet",
        canary,
        "--strength",
        canary,
        "--tag",
        canary,
      ],
      at,
    );
    writeFileSync(
      join(here, "c.csv"),
      `full_date,mood,note,${canary}\n2024-05-09,${canary},${canary},${canary}\n`,
    );
    lichen(["import", "daylio", "c.csv"], at);
    const [entry] = JSON.parse(lichen(["list", "--json"], at).stdout);
    lichen(["edit", entry.id, "--note", `again ${canary}`], at);
    lichen(["hide", entry.id], at);
    lichen(["passphrase", "--new-fd", "3"], { ...at, passphrase: `${canary} words` });
    lichen(["backup", "canary.lichen", "--passphrase-fd", "3"], {
      ...at,
      passphrase: `${canary} words`,
    });
    const forms = [
      Buffer.from(canary, "utf8"),
      Buffer.from(canary, "utf16le"),
      Buffer.from(canary, "utf16le").swap16(),
      ...[0, 1, 2].map((shift) =>
        Buffer.from(
          Buffer.from("x".repeat(shift) + canary)
            .toString("base64")
            .slice(4, -4),
        ),
      ),
    ];
    const files = [...filesIn(join(here, "canary")), readFileSync(join(here, "canary.lichen"))];
    expect(files.length).toBeGreaterThan(4);
    let hits = 0;
    for (const file of files) for (const form of forms) if (file.includes(form)) hits += 1;
    console.log(
      `figure: canary words in ${files.length} files, ${forms.length} forms: ${hits} hits`,
    );
    expect(hits).toBe(0);
    expect(filesIn(here).some((file) => file.includes(Buffer.from(canary)))).toBe(true);
  });

  it("is for its owner alone", () => {
    for (const entry of readdirSync(join(here, "nb"), { recursive: true, withFileTypes: true })) {
      const { mode } = statSync(join(entry.parentPath, entry.name));
      expect(mode & 0o077, entry.name).toBe(0);
    }
  });
});
