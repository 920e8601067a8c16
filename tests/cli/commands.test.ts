import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerCommandLine } from "../../apps/cli/src/command-line.ts";
import { type FakeTerminal, fakeTerminal } from "./fake-terminal.ts";

let here = "";
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "lichen-cli-"));
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

/** Calls the command line as a shell would; answers are a person's at the terminal. */
async function lichen(
  line: readonly string[],
  { answers, input, today = "2026-11-23T21:30", lang = "en" }: Call = {},
): Promise<FakeTerminal & { code: number }> {
  const terminal = fakeTerminal(answers, input);
  const environment = {
    LICHEN_NOTEBOOK: join(here, "notebook"),
    LICHEN_TODAY: today,
    LC_ALL: lang,
  };
  const code = await answerCommandLine(line, { terminal, environment, here });
  return { ...terminal, code };
}
interface Call {
  readonly answers?: readonly string[];
  readonly input?: string;
  readonly today?: string;
  readonly lang?: string;
}

const json = ({ said }: FakeTerminal): unknown => JSON.parse(said.join("\n"));
async function entries(...more: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  return json(await lichen(["list", "--json", ...more])) as Record<string, unknown>[];
}
const named = (given: { said: string[] }): string =>
  /\((\w{6})\)/.exec(given.said.join(" "))?.[1] ?? "";

describe("beginning", () => {
  it("makes a notebook of this device where nobody can be asked, and says so", async () => {
    const begun = await lichen(["init"]);
    expect(begun.code).toBe(0);
    expect(begun.said.join(" ")).toContain("It has no lock");
    const again = await lichen(["init"]);
    expect(again.code).toBe(1);
    expect(again.noted.join(" ")).toContain("already");
  });

  it("asks a person for a passphrase twice, and makes nothing when the two differ", async () => {
    const differ = await lichen(["init"], { answers: ["five words of my own", "four words"] });
    expect(differ.code).toBe(1);
    expect(readdirSync(here)).toEqual([]);
    const begun = await lichen(["init"], {
      answers: ["five words of my own", "five words of my own"],
    });
    expect(begun.said.join(" ")).toContain("opens with your passphrase");
    expect((await lichen(["list"])).noted.join(" ")).toContain("locked");
    expect((await lichen(["list"], { answers: ["five words of mine"] })).noted.join(" ")).toContain(
      "That did not open it",
    );
    expect((await lichen(["list"], { answers: ["five words of my own"] })).code).toBe(0);
  });

  it("never puts a notebook among other things", async () => {
    const { mkdirSync } = await import("node:fs");
    mkdirSync(join(here, "notebook"));
    writeFileSync(join(here, "notebook", "letter.txt"), "mine");
    const begun = await lichen(["init"]);
    expect(begun.code).toBe(1);
    expect(readdirSync(join(here, "notebook"))).toEqual(["letter.txt"]);
  });
});

describe("a check-in", () => {
  beforeEach(async () => {
    await lichen(["init"]);
  });

  it("is kept from its options, in either language and either set of digits", async () => {
    const kept = await lichen(
      [
        "check-in",
        "--pleasantness",
        "६",
        "--energy",
        "4,5",
        "--kind",
        "7",
        "--able",
        "3",
        "--feeling",
        "बेचैनी",
        "--feeling",
        "fizzy",
        "--need",
        "rest",
        "--unmet",
        "company",
        "--strength",
        "patience",
        "--tag",
        "work",
        "--note",
        "a – note",
      ],
      { lang: "hi_IN" },
    );
    expect(kept.code).toBe(0);
    expect(kept.said[0]).toMatch(/^सहेज लिया। \(\w{6}\)$/);
    const [entry] = await entries();
    expect(entry).toMatchObject({
      kind: "check-in",
      day: "2026-11-23",
      time: "21:30",
      pleasantness: 6,
      energy: 4.5,
      kindness: 7,
      able: 3,
      feelings: ["restless", "fizzy"],
      needsMet: ["rest"],
      needsUnmet: ["company"],
      strengths: ["patience"],
      tags: ["work"],
      note: "a – note",
    });
  });

  it("is asked for at a terminal, where Enter leaves anything open and no is asked again", async () => {
    const kept = await lichen(["check-in"], {
      answers: ["11", "6", "", "calm, tender", "", "", "by hand"],
    });
    expect(kept.code).toBe(0);
    expect(kept.noted.join(" ")).toContain("A number from 0 to 10");
    const [entry] = await entries();
    expect(entry).toMatchObject({ pleasantness: 6, energy: null, note: "by hand" });
    expect(entry?.feelings).toHaveLength(2);
  });

  it("belongs to the day before in the small hours, now or by --when", async () => {
    await lichen(["check-in", "--note", "now"], { today: "2026-11-24T01:30" });
    await lichen(["check-in", "--note", "said", "--when", "2026-11-20 02:15"]);
    await lichen(["check-in", "--note", "day", "--when", "2026-11-18"]);
    expect((await entries()).map(({ day, date, time }) => [day, date, time])).toEqual([
      ["2026-11-23", "2026-11-24", "01:30"],
      ["2026-11-19", "2026-11-20", "02:15"],
      ["2026-11-18", "2026-11-18", null],
    ]);
  });

  it("says what it did not understand with 2, what it could not keep with 1, and loses no note", async () => {
    for (const [line, words] of [
      [["check-in", "--pleasantness", "lots"], "0 to 10"],
      [["check-in", "--energy", "11"], "0 to 10"],
      [["check-in", "--when", "someday"], "not a moment"],
      [["check-in", "--mood", "x"], "no option --mood"],
      [["check-in", "--note"], "needs something after it"],
      [["check-in", "a", "b"], "one word too many"],
      [["chekin"], "lichen check-in"],
      [["dance"], "lichen --help"],
      [["list", "--from", "2026-02-30"], "not a day"],
      [["list", "--limit", "some"], "whole number"],
      [["export", "--format", "pdf"], "json, markdown"],
      [["import", "diary", "file"], "daylio, undo"],
      [["import", "daylio"], "missing"],
      [["show"], "missing"],
    ] as const) {
      const said = await lichen(line);
      expect(said.code, line.join(" ")).toBe(2);
      expect(said.noted.join(" "), line.join(" ")).toContain(words);
    }
    const empty = await lichen(["check-in"]);
    expect([empty.code, empty.noted.join(" ")]).toEqual([
      1,
      "Nothing to keep yet. One word is plenty.",
    ]);
    const long = await lichen(["check-in", "--note", "-"], { input: "x".repeat(200_001) });
    expect(long.code).toBe(1);
    expect(long.noted.join(" ")).toContain("x".repeat(200_001));
    expect(await entries()).toEqual([]);
  });

  it("answers in JSON when asked to, problems too", async () => {
    expect(json(await lichen(["check-in", "--note", "x", "--json"]))).toHaveProperty("kept");
    const none = await lichen(["show", "0000", "--json"]);
    expect(JSON.parse(none.noted.join(""))).toMatchObject({ problem: { kind: "no-such-entry" } });
    const wrong = await lichen(["list", "--from", "x", "--json"]);
    expect(JSON.parse(wrong.noted.join(""))).toMatchObject({ problem: { kind: "not-a-day" } });
  });
});

describe("an entry", () => {
  beforeEach(async () => {
    await lichen(["init"]);
  });

  it("can be read, changed, moved, hidden, brought back and erased", async () => {
    const id = named(await lichen(["check-in", "--note", "the exam", "--tag", "study"]));
    expect((await lichen(["show", id])).said.join("\n")).toContain("the exam");
    await lichen(["edit", id, "--note", "it was the exam", "--when", "2026-11-20 10:00"]);
    expect((await entries())[0]).toMatchObject({
      note: "it was the exam",
      tags: ["study"],
      day: "2026-11-20",
    });
    await lichen(["hide", id]);
    expect(await entries()).toEqual([]);
    expect(await entries("--hidden")).toHaveLength(1);
    await lichen(["hide", "--undo", id]);
    expect(await entries()).toHaveLength(1);
    expect((await lichen(["erase", id])).code).toBe(2);
    const left = await lichen(["erase", id], { answers: ["no"] });
    expect(left.said.at(-1)).toBe("Left as it was.");
    expect((await lichen(["erase", id], { answers: ["erase"] })).code).toBe(0);
    expect(await entries("--hidden")).toEqual([]);
    expect((await lichen(["show", id])).code).toBe(1);
  });

  it("is found by its words, in any language, and listed by day and kind", async () => {
    await lichen(["check-in", "--note", "माँ का फ़ोन आया", "--feeling", "touched"]);
    await lichen(["check-in", "--note", "the long queue", "--when", "2026-10-01 09:00"]);
    const found = async (...words: readonly string[]) =>
      (json(await lichen(["search", ...words, "--json"])) as unknown[]).length;
    expect(await found("फोन")).toBe(1);
    expect(await found("long", "que")).toBe(1);
    expect(await found("nowhere")).toBe(0);
    expect((await lichen(["search", "nowhere"])).noted.join()).toContain("Nothing here holds");
    expect(await entries("--from", "2026-11-01")).toHaveLength(1);
    expect(await entries("--to", "2026-10-31")).toHaveLength(1);
    expect(await entries("--kind", "goal")).toEqual([]);
    expect(await entries("--limit", "1")).toHaveLength(1);
  });

  it("cannot command the terminal it is shown in", async () => {
    await lichen(["check-in", "--note", "red \u001b[31m and \u0007 bell \u202e turned"]);
    const shown = (await lichen(["list"])).said.join("\n");
    expect(shown).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect((await entries())[0]?.note).toContain("\u001b[31m");
  });
});

const DAYLIO = [
  "full_date,date,weekday,time,mood,activities,scales,note_title,note",
  '2024-05-09,May 9,Thursday,9:30 PM,good,"walk | tea","","","a good one"',
  "2024-05-10,May 10,Friday,21:30,fizzy ,,,,",
  "20x4-05-10,,,,good,,,,",
  "",
].join("\n");

describe("bringing in", () => {
  beforeEach(async () => {
    await lichen(["init"]);
    writeFileSync(join(here, "export.csv"), DAYLIO);
  });

  it("says first what would happen, and changes nothing", async () => {
    const dry = await lichen(["import", "daylio", "export.csv", "--dry-run"]);
    expect(dry.said.join("\n")).toContain("2 notes would come in, 9 May 2024 to 10 May 2024.");
    expect(dry.said.join("\n")).toContain("line 4: its date");
    expect(await entries()).toEqual([]);
  });

  it("never asks where nobody is, keeps unknown moods by name, and is the same the second time", async () => {
    const first = await lichen(["import", "daylio", "export.csv"]);
    expect(first.code).toBe(0);
    expect(first.asked).toEqual([]);
    expect(first.said.join("\n")).toContain("“fizzy”");
    const kept = await entries();
    expect(kept).toHaveLength(2);
    expect(kept[0]).toMatchObject({
      mood: "fizzy",
      pleasantness: null,
      source: { app: "daylio", row: { mood: "fizzy " } },
    });
    const second = await lichen(["import", "daylio", "export.csv"]);
    expect(second.said.join("\n")).toContain("Nothing new came in.");
    expect(await entries()).toEqual(kept);
  });

  it("asks a person about each mood once, and remembers", async () => {
    const first = await lichen(["import", "daylio", "export.csv"], { answers: ["8"] });
    expect(first.asked).toHaveLength(1);
    expect((await entries())[0]).toMatchObject({ mood: "fizzy", pleasantness: 8 });
    writeFileSync(join(here, "next.csv"), DAYLIO.replaceAll("2024", "2025"));
    const next = await lichen(["import", "daylio", "next.csv"], { answers: [] });
    expect(next.asked).toEqual([]);
    expect((await entries())[0]).toMatchObject({ day: "2025-05-10", pleasantness: 8 });
  });

  it("can be undone whole, but for what was changed since, and brought in again", async () => {
    await lichen(["import", "daylio", "export.csv"]);
    const [latest] = await entries();
    await lichen(["edit", String(latest?.id), "--note", "my own word"]);
    const undone = await lichen(["import", "undo"]);
    expect(undone.said.join("\n")).toContain("1 note is out of sight");
    expect((await entries()).map(({ note }) => note)).toEqual(["my own word"]);
    await lichen(["import", "daylio", "export.csv"]);
    expect(await entries()).toHaveLength(2);
    expect((await lichen(["import", "undo", "zzzz"])).code).toBe(1);
  });

  it("says kindly what a file is when it is another, or not there", async () => {
    writeFileSync(join(here, "other.csv"), "a,b\n1,2\n");
    writeFileSync(join(here, "empty.csv"), "");
    for (const [file, words] of [
      ["other.csv", "does not look like a Daylio CSV"],
      ["empty.csv", "empty"],
      ["nowhere.csv", "ENOENT"],
      [".", "EISDIR"],
    ] as const) {
      const said = await lichen(["import", "daylio", file]);
      expect(said.code).toBe(1);
      expect(said.noted.join(" ")).toContain(words);
    }
    const zone = await lichen(["import", "daylio", "export.csv", "--zone", "Nowhere/City"]);
    expect(zone.code).toBe(1);
  });

  it("reads UTF-16 and bytes that are no text at all", async () => {
    writeFileSync(join(here, "wide.csv"), Buffer.from(`\ufeff${DAYLIO}`, "utf16le"));
    expect((await lichen(["import", "daylio", "wide.csv", "--dry-run"])).said[0]).toContain(
      "2 notes",
    );
    const broken = Buffer.concat([
      Buffer.from(DAYLIO),
      Buffer.from([0xff, 0xfe, 0x80, 0x00, 0x0a]),
    ]);
    writeFileSync(join(here, "broken.csv"), broken);
    expect((await lichen(["import", "daylio", "broken.csv", "--dry-run"])).code).toBe(0);
  });
});

describe("copies", () => {
  it("carry everything to an empty place, by the 24 words, under a new device", async () => {
    await lichen(["init"]);
    await lichen(["check-in", "--note", "first"]);
    const made = await lichen(["backup", "my.lichen"]);
    expect(made.code).toBe(0);
    expect(statSync(join(here, "my.lichen")).mode & 0o777).toBe(0o600);
    expect((await lichen(["backup", "my.lichen"])).noted.join()).toContain("already");
    const words = await lichen(["words"]);
    writeFileSync(join(here, "words.txt"), words.said.join("\n"));
    const there = ["--notebook", join(here, "there")];
    const blind = await lichen(["restore", "my.lichen", ...there]);
    expect([blind.code, blind.noted.join().includes("24 words")]).toEqual([1, true]);
    const back = await lichen(["restore", "my.lichen", "--words-file", "words.txt", ...there]);
    expect(back.code).toBe(0);
    const restored = json(await lichen(["list", "--json", ...there])) as { note: string }[];
    expect(restored.map(({ note }) => note)).toEqual(["first"]);
    await lichen(["check-in", "--note", "only there", ...there]);
    await lichen(["backup", "back.lichen", ...there]);
    const union = await lichen(["restore", "back.lichen", "--words-file", "words.txt"]);
    expect(union.code).toBe(0);
    expect((await entries()).map(({ note }) => note).toSorted()).toEqual(["first", "only there"]);
    const sound = json(await lichen(["verify", "--json"]));
    expect(sound).toMatchObject({ sound: true, entries: 2 });
  });

  it("that are cut, changed or not ours are refused, and change nothing", async () => {
    await lichen(["init"]);
    await lichen(["check-in", "--note", "first"]);
    await lichen(["backup", "my.lichen"]);
    const words = (await lichen(["words"])).said.join("\n");
    const whole = readFileSync(join(here, "my.lichen"));
    const changed = Buffer.from(whole);
    changed[whole.length - 20] = (changed[whole.length - 20] ?? 0) ^ 1;
    for (const [name, bytes, said] of [
      ["cut", whole.subarray(0, whole.length - 100), "stops halfway"],
      ["changed", changed, "not as Lichen wrote them"],
      ["letter", Buffer.from("Dear diary"), "not a Lichen backup"],
    ] as const) {
      writeFileSync(join(here, name), bytes);
      const restored = await lichen(["restore", name, "--words-file", "-"], { input: words });
      expect([restored.code, name], name).toEqual([1, name]);
      expect(restored.noted.join(" "), name).toContain(said);
    }
    const mistaken = await lichen(["restore", "my.lichen", "--words-file", "-"], {
      input: "abandon ".repeat(24),
    });
    expect(mistaken.noted.join()).toContain("do not fit");
    expect(await entries()).toHaveLength(1);
  });
});

describe("the lock", () => {
  it("can be put on, changed and taken off", async () => {
    await lichen(["init"]);
    await lichen(["check-in", "--note", "kept through all of it"]);
    const words = "five words of my own";
    const put = await lichen(["passphrase"], { answers: [words, words] });
    expect(put.said.join()).toContain("sealed again under new keys");
    expect((await lichen(["list"])).code).toBe(1);
    const changed = await lichen(["passphrase"], {
      answers: [words, "other words entirely", "other words entirely"],
    });
    expect(changed.code).toBe(0);
    expect((await lichen(["list"], { answers: [words] })).code).toBe(1);
    const off = await lichen(["passphrase", "--remove"], { answers: ["other words entirely"] });
    expect(off.code).toBe(0);
    expect((await entries()).map(({ note }) => note)).toEqual(["kept through all of it"]);
    expect((await lichen(["passphrase"])).code).toBe(1);
  });
});

describe("a made-up life", () => {
  it("goes into an empty notebook only, and is the same for the same seed", async () => {
    const made = await lichen(["demo", "--days", "40", "--seed", "7", "--speaks", "both"]);
    expect(made.code).toBe(0);
    const first = await entries();
    expect(first.length).toBeGreaterThan(40);
    expect((await lichen(["demo"])).noted.join()).toContain("empty notebook only");
    const other = ["--notebook", join(here, "other")];
    await lichen(["demo", "--days", "40", "--seed", "7", "--speaks", "both", ...other]);
    const again = json(await lichen(["list", "--json", ...other])) as typeof first;
    const plain = (list: typeof first) => list.map(({ written: _w, changed: _c, ...rest }) => rest);
    expect(plain(again)).toEqual(plain(first));
  });

  it("answers in JSON and nothing else where a notebook has to be begun first", async () => {
    const made = await lichen(["demo", "--days", "3", "--json"]);
    expect(json(made)).toMatchObject({ days: 3 });
    expect(made.noted.join(" ")).toContain("It has no lock");
  });
});

describe("taking out", () => {
  it("writes JSON or Markdown, to a file that was not there or to the screen", async () => {
    await lichen(["init"]);
    await lichen(["check-in", "--note", "# not a heading"]);
    const text = await lichen(["export"]);
    expect(JSON.parse(text.said.join("\n"))).toMatchObject({ format: "lichen-export", version: 1 });
    const out = await lichen(["export", "--format", "markdown", "--out", "all.md"], { lang: "hi" });
    expect(out.noted.join(" ")).toContain("यह फ़ाइल खुली है");
    expect(readFileSync(join(here, "all.md"), "utf8")).toContain("> \\# not a heading");
    expect((await lichen(["export", "--out", "all.md"])).code).toBe(1);
  });
});

it("has a page of help for each command that names its options, in both languages", async () => {
  const { COMMANDS } = await import("@lichen/content");
  for (const lang of ["en", "hi"]) {
    const all = await lichen(["--help"], { lang });
    expect(all.code).toBe(0);
    for (const command of COMMANDS) {
      expect(all.said.join("\n")).toContain(`  ${command} `);
      const page = await lichen([command, "--help"], { lang });
      expect(page.code, command).toBe(0);
      const options = [...(await optionsOf(command))].filter((name) => name.length > 0);
      for (const option of options) expect(page.said.join("\n"), command).toContain(`--${option}`);
    }
  }
});

async function optionsOf(command: string): Promise<readonly string[]> {
  const part = (await import(`../../apps/cli/src/commands/${command}.ts`)) as {
    grammar: { options: Record<string, unknown> };
  };
  // edit takes the options of check-in and says so.
  return command === "edit" ? [] : Object.keys(part.grammar.options);
}
