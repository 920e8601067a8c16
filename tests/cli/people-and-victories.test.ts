import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answerCommandLine } from "../../apps/cli/src/command-line.ts";
import { fakeTerminal } from "./fake-terminal.ts";

let here = "";
beforeEach(async () => {
  here = mkdtempSync(join(tmpdir(), "lichen-people-"));
  await lichen(["init"]);
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

async function lichen(line: readonly string[], lang = "en") {
  const terminal = fakeTerminal();
  const environment = {
    LICHEN_NOTEBOOK: join(here, "nb"),
    LICHEN_TODAY: "2026-11-23T21:30",
    LC_ALL: lang,
  };
  const code = await answerCommandLine(line, { terminal, environment, here });
  return { ...terminal, code };
}

it("lists nobody kindly, adds someone, and says them in words and in JSON", async () => {
  expect((await lichen(["people"])).noted.join(" ")).toContain("One name is plenty");
  const add = ["people", "add", "Meera", "Rao", "--for", "listen", "--for", "advise"];
  expect((await lichen([...add, "--line", "Sundays"])).said[0]).toMatch(/^Kept\. \(\w{6}\)$/);
  await lichen(["people", "add", "Bruno", "--is", "pet"]);
  const { said } = await lichen(["people"]);
  expect(said[0]).toMatch(/^ {2}\w{6} {2}Meera Rao · to listen, to advise · Sundays$/);
  expect(said[1]).toMatch(/Bruno · pet$/);
  expect((await lichen(["people"], "hi")).said[0]).toContain("सुनने के लिए, सलाह के लिए");
  const told = JSON.parse((await lichen(["people", "--json"])).said.join("\n"));
  expect(told[0]).toMatchObject({
    name: "Meera Rao",
    is: "person",
    goodFor: ["listen", "advise"],
    phone: "",
    line: "Sundays",
    lastReached: null,
  });
});

it("understands no other act, no unknown use, and no name that is none", async () => {
  expect((await lichen(["people", "remove"])).code).toBe(2);
  expect((await lichen(["people", "add"])).code).toBe(2);
  const use = await lichen(["people", "add", "Meera", "--for", "money"]);
  expect([use.code, use.noted.join(" ")]).toEqual([2, expect.stringContaining("listen")]);
  expect((await lichen(["people", "add", "Meera", "--is", "boss"])).code).toBe(2);
  const nameless = await lichen(["people", "add", " "]);
  expect([nameless.code, nameless.noted.join(" ")]).toEqual([
    1,
    expect.stringContaining("Nothing to keep"),
  ]);
});

it("keeps a small victory with what shows it, and lists it in words and in JSON", async () => {
  expect((await lichen(["victories"])).noted.join(" ")).toContain("One line is plenty");
  const checkIn = await lichen(["check-in", "--note", "drizzle", "--json"]);
  const [shown] = JSON.parse((await lichen(["list", "--json"])).said.join("\n"));
  expect(checkIn.code).toBe(0);
  const add = ["victories", "add", "Went", "out", "--proof", shown.id];
  expect((await lichen(add)).said[0]).toMatch(/^Kept\./);
  const { said } = await lichen(["victories"]);
  expect(said).toEqual(["23 November 2026", `  ${shown.id.slice(0, 6)}  Went out`]);
  const told = JSON.parse((await lichen(["victories", "--json"])).said.join("\n"));
  expect(told).toMatchObject([
    { day: "2026-11-23", from: "own", text: "Went out", isPartly: false, proof: shown.id },
  ]);
  expect((await lichen(["victories", "add", "x", "--proof", "zzzzzz"])).code).toBe(1);
  expect((await lichen(["victories", "add"])).code).toBe(2);
});

it("lists what a made-up life did, in either language, as many as are asked for", async () => {
  await rm();
  await lichen(["init"]);
  await lichen(["demo", "--days", "60"]);
  const few = JSON.parse((await lichen(["victories", "--json", "--limit", "3"])).said.join("\n"));
  expect(few).toHaveLength(3);
  expect((await lichen(["victories"], "hi")).said.join("\n")).toMatch(/थोड़ा हुआ|मन की बात कही/);
});

async function rm(): Promise<void> {
  rmSync(join(here, "nb"), { recursive: true, force: true });
}
