import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFolder } from "@lichen/storage/folder";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerCommandLine } from "../../apps/cli/src/command-line.ts";
import { type FakeTerminal, fakeTerminal } from "./fake-terminal.ts";

let here = "";
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "lichen-kept-"));
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

type Told = FakeTerminal & { readonly code: number };

async function lichen(
  line: readonly string[],
  terminal: FakeTerminal = fakeTerminal(),
  today = "2026-11-23T21:30",
): Promise<Told> {
  const environment = { LICHEN_NOTEBOOK: join(here, "nb"), LICHEN_TODAY: today, LC_ALL: "en" };
  const code = await answerCommandLine(line, { terminal, environment, here });
  return { ...terminal, code };
}

const problemOf = ({ noted }: Told): unknown => JSON.parse(noted.at(-1) ?? "").problem.kind;

/** Runs with a file of this text open, and gives its descriptor. */
async function withDescriptor<T>(text: string, act: (at: string) => Promise<T>): Promise<T> {
  writeFileSync(join(here, "handed"), text);
  const descriptor = openSync(join(here, "handed"), "r");
  try {
    return await act(String(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

describe("words that were typed", () => {
  const typed = ["--title", "Evening", "--note", "it rained", "--tag", "roof"];

  it("are given back when the notebook is being written in elsewhere", async () => {
    await lichen(["init"]);
    const held = openFolder(join(here, "nb"), "write");
    if (!held.ok) throw new Error(held.problem.kind);
    const busy = await lichen(["check-in", ...typed]);
    const plain = await lichen(["check-in", ...typed, "--json"]);
    held.value.close();
    expect(busy.code).toBe(1);
    expect(busy.noted.slice(1)).toEqual([
      "What you wrote, so that it is not lost:",
      "Evening",
      "it rained",
      "roof",
    ]);
    expect(JSON.parse(plain.noted[0] ?? "")).toMatchObject({ problem: { kind: "busy" } });
    expect(JSON.parse(plain.noted[1] ?? "")).toEqual({
      givenBack: { title: "Evening", note: "it rained", tags: ["roof"] },
    });
  });

  it("are given back when something inside goes wrong, beside a kind sentence and a reference", async () => {
    await lichen(["init"]);
    await withDescriptor("five words of my own\n", (at) => lichen(["passphrase", "--new-fd", at]));
    const broken = {
      ...fakeTerminal([]),
      askSecret: () => Promise.reject(new RangeError("it rained inside")),
    };
    const accident = await lichen(["check-in", ...typed], broken);
    expect(accident.code).toBe(1);
    expect(accident.noted).toContain("it rained");
    expect(accident.noted.join(" ")).toContain("What was kept before is safe");
    expect(accident.noted.at(-1)).toMatch(/^RangeError /);
    expect(accident.noted.at(-1)).not.toContain("it rained inside");
    const again = await lichen(["check-in", ...typed, "--json"], {
      ...fakeTerminal([]),
      askSecret: broken.askSecret,
    });
    const [back, reason] = again.noted.map((line) => JSON.parse(line));
    expect(back).toHaveProperty("givenBack.note", "it rained");
    expect(reason.problem).toMatchObject({
      kind: "accident",
      reference: expect.stringMatching(/^RangeError /),
    });
  });

  it("are given back by an edit that finds nothing to change, and by none that is kept", async () => {
    await lichen(["init"]);
    const lost = await lichen(["edit", "0000", "--note", "my own word"]);
    expect([lost.code, lost.noted.at(-1)]).toEqual([1, "my own word"]);
    const kept = await lichen(["check-in", ...typed]);
    expect([kept.code, kept.noted]).toEqual([0, []]);
  });
});

describe("a passphrase that was to be handed over", () => {
  it("and is empty makes no notebook without a lock", async () => {
    const made = await withDescriptor("\n", (at) => lichen(["init", "--passphrase-fd", at]));
    expect([made.code, made.noted]).toEqual([
      1,
      ["No passphrase came through --passphrase-fd. Nothing was changed."],
    ]);
    expect(readdirSync(here)).toEqual(["handed"]);
  });

  it("and is not there makes no backup that opens by the words alone", async () => {
    await lichen(["init"]);
    const made = await lichen(["backup", "my.lichen", "--with-passphrase"]);
    expect([made.code, made.noted.join()]).toEqual([1, expect.stringContaining("--backup-fd")]);
    expect(readdirSync(here)).toEqual(["nb"]);
  });

  it("opens a backup that was made with it, and no other does", async () => {
    await lichen(["init"]);
    await lichen(["check-in", "--note", "inside"]);
    const secret = "other words of my own\n";
    await withDescriptor(secret, (at) => lichen(["backup", "my.lichen", "--backup-fd", at]));
    const there = ["restore", "my.lichen", "--notebook", join(here, "there"), "--backup-fd"];
    const wrong = await withDescriptor("not those\n", (at) => lichen([...there, at]));
    expect([wrong.code, readdirSync(here).includes("there")]).toEqual([1, false]);
    expect((await withDescriptor(secret, (at) => lichen([...there, at]))).code).toBe(0);
  });

  it("comes by a number, and by one that is open", async () => {
    await lichen(["init"]);
    expect((await lichen(["init", "--passphrase-fd", "three"])).code).toBe(2);
    const closed = await lichen(["passphrase", "--new-fd", "987"]);
    expect([closed.code, closed.noted.join()]).toEqual([1, expect.stringContaining("EBADF")]);
  });
});

describe("what a command cannot do", () => {
  it("is said in JSON when JSON is asked for, with the kind of problem it is", async () => {
    await lichen(["init"]);
    await lichen(["check-in", "--note", "one"]);
    const [entry] = JSON.parse((await lichen(["list", "--json"])).said[0] ?? "");
    await lichen(["backup", "b.lichen"]);
    for (const [line, kind] of [
      [["init"], "already-here"],
      [["backup", "b.lichen"], "file-exists"],
      [["backup", "nowhere/b.lichen"], "file-refused"],
      [["export", "--out", "b.lichen"], "file-exists"],
      [["import", "daylio", "nowhere.csv"], "file-refused"],
      [["import", "undo"], "no-import"],
      [["restore", "nowhere.lichen"], "file-refused"],
      [["restore", "b.lichen", "--words-file", "nowhere.txt"], "file-refused"],
      [["restore", "b.lichen"], "needs-words"],
      [["erase", entry.id], "needs-yes"],
      [["passphrase"], "nothing-changed"],
      [["demo"], "not-empty"],
      [["show", "zzzz"], "no-such-entry"],
      [["list", "--passphrase-fd", "x"], "not-a-count"],
      [["list", "--lang", "fr"], "not-one-of"],
    ] as const) {
      const told = await lichen([...line, "--json"]);
      expect(told.code, line.join(" ")).toBeGreaterThan(0);
      expect(told.said, line.join(" ")).toEqual([]);
      expect([line.join(" "), problemOf(told)]).toEqual([line.join(" "), kind]);
    }
    expect(readdirSync(here).toSorted()).toEqual(["b.lichen", "nb"]);
  });

  it("is not understood when the held day is none, or the language is not spoken", async () => {
    for (const today of ["tomorrow", "2026-02-30", "2026-11-23T25:00"]) {
      expect((await lichen(["list"], fakeTerminal(), today)).code, today).toBe(2);
      expect((await lichen([], fakeTerminal(), today)).code, today).toBe(2);
    }
    expect((await lichen(["--lang", "fr"])).noted.join()).toContain("en, hi");
    expect((await lichen(["--lang", "hi-IN"])).code).toBe(0);
  });
});

describe("an answer in JSON", () => {
  it("is one value on standard output for every command that does something", async () => {
    await lichen(["init"]);
    await lichen(["check-in", "--note", "one", "--json"]);
    const [{ id }] = JSON.parse((await lichen(["list", "--json"])).said[0] ?? "");
    writeFileSync(join(here, "d.csv"), "full_date,mood,note\n2024-05-09,good,a\n");
    for (const line of [
      ["show", id],
      ["edit", id, "--note", "two"],
      ["search", "two"],
      ["hide", id],
      ["hide", "--undo", id],
      ["import", "daylio", "d.csv", "--dry-run"],
      ["import", "daylio", "d.csv"],
      ["import", "undo"],
      ["export"],
      ["export", "--out", "all.json"],
      ["backup", "b.lichen"],
      ["words"],
      ["verify"],
      ["erase", id, "--yes"],
      ["demo", "--notebook", join(here, "other"), "--days", "3"],
    ]) {
      const told = await lichen([...line, "--json"]);
      expect([line.join(" "), told.code, told.noted]).toEqual([line.join(" "), 0, told.noted]);
      expect(() => JSON.parse(told.said.join("\n")), line.join(" ")).not.toThrow();
    }
  });
});

describe("words from elsewhere", () => {
  it("cannot command the terminal, wherever an entry is shown or a file is brought in", async () => {
    await lichen(["init"]);
    const bad = "\u001b[31mred\u0007\u202e";
    const all = ["title", "note", "feeling", "need", "unmet", "strength", "tag"];
    const kept = await lichen(["check-in", "--json", ...all.flatMap((each) => [`--${each}`, bad])]);
    const { kept: id } = JSON.parse(kept.said[0] ?? "");
    writeFileSync(join(here, "d.csv"), `full_date,mood,note,${bad}\n2024-05-09,${bad},${bad},x\n`);
    const person = fakeTerminal([]);
    const brought = await lichen(["import", "daylio", "d.csv"], person);
    expect(person.asked).toHaveLength(1);
    const latest = JSON.parse((await lichen(["list", "--json"])).said[0] ?? "").at(-1).id;
    const shown = [await lichen(["show", id]), await lichen(["show", latest]), brought];
    const markdown = await lichen(["export", "--format", "markdown"], fakeTerminal([]));
    for (const { said, noted, asked } of [...shown, markdown]) {
      expect([...said, ...noted, ...asked].join("\n")).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    }
    expect(shown[0]?.said.join()).toContain("red");
  });

  it("are all accounted for by a dry run: each row that was not understood, by line and reason", async () => {
    await lichen(["init"]);
    const rows = Array.from({ length: 70 }, (_, i) => `never-${i},good,`).join("\n");
    writeFileSync(join(here, "d.csv"), `full_date,mood,note\n${rows}\n`);
    const count = ({ said }: Told): number =>
      said.filter((line) => line.startsWith("  line ")).length;
    expect(count(await lichen(["import", "daylio", "d.csv", "--dry-run"]))).toBe(70);
    const brought = await lichen(["import", "daylio", "d.csv"]);
    expect([brought.code, count(brought)]).toEqual([0, 50]);
  });
});

describe("in Hindi", () => {
  it("says how a step or a technique went, and no field by its name", async () => {
    await lichen(["demo", "--days", "40", "--speaks", "hi"]);
    const said = (await lichen(["list", "--lang", "hi"])).said.join("\n");
    expect(said).toMatch(/कदम · सोचा \d/);
    expect(said).toContain("10 में से");
    expect(said).not.toMatch(
      /\b(outcome|size|amount|technique|before|after|minutes|done|not-today)\b/,
    );
    expect((await lichen(["list"])).said.join("\n")).toMatch(/Step · planned \d.* · done/);
  });

  it("a whole walk says its own sentences, with nothing left in English", async () => {
    const hindi = (...line: readonly string[]) => lichen([...line, "--lang", "hi"]);
    const begun = [await hindi("init"), await hindi("check-in", "--note", "बारिश")];
    const id = /\((\w{6})\)/.exec(begun[1]?.said.join() ?? "")?.[1] ?? "";
    writeFileSync(join(here, "d.csv"), "full_date,mood,note\n2024-05-09,good,a\nx,good,b\n");
    const walk = [
      ...begun,
      await hindi("list"),
      await hindi("show", id),
      await hindi("edit", id, "--note", "धूप"),
      await hindi("search", "धूप"),
      await hindi("search", "कहीं"),
      await hindi("hide", id),
      await hindi("hide", "--undo", id),
      await hindi("import", "daylio", "d.csv"),
      await hindi("import", "undo"),
      await hindi("backup", "b.lichen"),
      await hindi("verify"),
      await hindi("erase", id, "--yes"),
    ];
    for (const { code, said, noted } of walk) {
      expect([code, ...said, ...noted].join("\n")).toMatch(/^0\n[\s\S]*[\u0900-\u097f]/);
    }
    for (const line of [
      ["lst"],
      ["list", "--from", "x"],
      ["show"],
      ["check-in", "--energy", "99"],
    ]) {
      const told = await hindi(...line);
      expect([told.code, told.noted.join()]).toEqual([2, expect.stringMatching(/[\u0900-\u097f]/)]);
    }
  });
});

it("shows help that fits 80 columns, in both languages", async () => {
  const { COMMANDS } = await import("@lichen/content");
  const { columnsOf } = await import("../../apps/cli/src/text.ts");
  for (const lang of ["en", "hi"]) {
    const pages = [
      await lichen(["--lang", lang]),
      ...(await Promise.all(COMMANDS.map((name) => lichen([name, "--help", "--lang", lang])))),
    ];
    for (const line of pages.flatMap(({ said }) => said.join("\n").split("\n"))) {
      expect(columnsOf(line), line).toBeLessThanOrEqual(80);
    }
  }
});
