import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answerCommandLine } from "../../apps/cli/src/command-line.ts";
import { fakeTerminal } from "./fake-terminal.ts";

let here = "";
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "lichen-cli-"));
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

async function lichen(line: readonly string[], { lang = "en", today = "2026-11-23T21:30" } = {}) {
  const terminal = fakeTerminal();
  const environment = {
    LICHEN_NOTEBOOK: join(here, "notebook"),
    LICHEN_TODAY: today,
    LC_ALL: lang,
  };
  const code = await answerCommandLine(line, { terminal, environment, here });
  const said = terminal.said.join("\n");
  return {
    code,
    said,
    noted: terminal.noted.join("\n"),
    name: /\((\w{6})\)/.exec(said)?.[1] ?? "",
  };
}

interface ListedGoal {
  readonly wish: string;
  readonly today: {
    readonly standing: string;
    readonly outcome: string | null;
    readonly size: number;
  };
  readonly period: { readonly kept: number };
}
async function listed(): Promise<readonly ListedGoal[]> {
  return JSON.parse((await lichen(["goal", "--json"])).said) as readonly ListedGoal[];
}

it("takes a range, and keeps something small by the day", async () => {
  await lichen(["init"]);
  await lichen(["goal", "add", "Walk", "--per-week", "3", "--up-to", "5"]);
  const tea = ["goal", "add", "Less tea", "--at-most", "2", "--in", "day", "--unit", "cups"];
  const { name } = await lichen(tea);
  await lichen(["step", name, "done", "--amount", "3"]);
  expect(await listed()).toMatchObject([
    { rhythm: { kind: "often", period: "week", least: 3, most: 5 } },
    { rhythm: { kind: "at-most", period: "day", most: 2 }, today: { standing: "beyond" } },
  ]);
  expect((await lichen([...tea.slice(0, 6), "year"])).code).toBe(2);
});

it("makes a goal, says what came of it, and lists it in words and as JSON", async () => {
  await lichen(["init"]);
  expect((await lichen(["goal"])).noted).toContain("One wish is plenty");
  const options = ["--size", "१५", "--unit", "minutes", "--per-week", "4", "--reserve", "2"];
  const { name } = await lichen(["goal", "add", "Walk before work", ...options]);
  expect((await lichen(["step"])).said).toContain("Walk before work · 15 minutes");
  expect((await lichen(["step", name, "partly", "--amount", "5"])).said).toContain("A part counts");
  expect(await listed()).toMatchObject([
    {
      wish: "Walk before work",
      rhythm: { kind: "often", least: 4 },
      today: { standing: "enough", outcome: "partly", size: 15 },
      period: { kept: 1 },
    },
  ]);
  await lichen(["step", name, "done", "--day", "2026-11-22"]);
  const told = JSON.parse((await lichen(["list", "--kind", "step", "--json"])).said);
  expect(told).toHaveLength(2);
  expect((await lichen(["goal"], { lang: "hi" })).said).toContain("4 में से 1");
});

it("pauses a goal for a range, ends the pause, and lets go of it and takes it up", async () => {
  await lichen(["init"]);
  const { name } = await lichen(["goal", "add", "Read", "--per-month", "8"]);
  expect((await lichen(["goal", "pause", name, "--to", "2026-12-01"])).said).toContain("Paused");
  expect((await lichen(["step"])).noted).toContain("Rest is fine");
  const back = await lichen(["goal", "pause", name, "--from", "2026-12-01", "--to", "2026-11-01"]);
  expect([back.code, back.noted]).toEqual([1, expect.stringContaining("end before it begins")]);
  await lichen(["goal", "pause", name, "--undo"]);
  expect((await listed())[0]?.today.standing).toBe("open");
  expect((await lichen(["goal", "archive", name])).said).toContain("Every step of it stays");
  expect((await listed())[0]?.today.standing).toBe("rest");
  await lichen(["goal", "archive", name, "--undo"]);
  expect((await listed())[0]?.today.standing).toBe("open");
});

it("says kindly what it did not understand, and changes nothing", async () => {
  await lichen(["init"]);
  const { name } = await lichen(["goal", "add", "Passport", "--part", "photo", "--part", "form"]);
  for (const [line, code, told] of [
    [["goal", "grow"], 2, "list, add, pause"],
    [["goal", "add"], 2, ""],
    [["goal", "add", "x", "--size", "big"], 2, "big"],
    [["goal", "add", "x", "--size", "0"], 1, "too small or too large"],
    [["goal", "pause", "zzzz"], 1, ""],
    [["step", name, "missed"], 2, "not-today"],
    [["step", name], 2, ""],
    [["step", name, "done", "--day", "2026-11-24"], 1, "not come yet"],
  ] as const) {
    const answer = await lichen(line);
    expect([line.join(" "), answer.code]).toEqual([line.join(" "), code]);
    expect(answer.noted).toContain(told);
  }
  expect(await listed()).toMatchObject([{ wish: "Passport", partsDone: [], period: { kept: 0 } }]);
  await lichen(["step", name, "done", "--part", "photo"]);
  expect(await listed()).toMatchObject([{ partsDone: ["photo"] }]);
});
