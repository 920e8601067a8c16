import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answerCommandLine } from "../../apps/cli/src/command-line.ts";
import { columnsOf } from "../../apps/cli/src/text.ts";
import { fakeTerminal } from "./fake-terminal.ts";

let here = "";
beforeEach(async () => {
  here = mkdtempSync(join(tmpdir(), "lichen-report-"));
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
  return { ...terminal, code, text: terminal.said.join("\n") };
}

it("says how much it covers first, then numbers, with no name and no note", async () => {
  await lichen(["check-in", "--kind", "4", "--able", "6", "--note", "the secret orchard"]);
  const { text } = await lichen(["report"]);
  expect(text).toMatch(/25 August 2026 to 23 November 2026/);
  expect(text.indexOf("1 of 91 days with a check-in")).toBeLessThan(text.indexOf("Median"));
  expect(text).toContain("It is not a diagnosis");
  expect(text).not.toContain("orchard");
  expect((await lichen(["report", "--without", "answers"])).text).not.toContain("Median");
  expect((await lichen(["report"], "hi")).text).toContain("91 में 1 दिनों में चेक-इन है");
});

it("writes one file to print, everything escaped, and never over another", async () => {
  const about = '<script>alert("x")</script> & tea';
  const wish = ["report", "--about", about, "--name", "A. <b>", "--html", "page.html"];
  expect((await lichen(wish)).code).toBe(0);
  const html = readFileSync(join(here, "page.html"), "utf8");
  expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; tea");
  expect(html).toContain("A. &lt;b&gt;");
  expect(html).not.toMatch(/<script|https?:|src=|@import|url\(/);
  expect((await lichen(wish)).code).toBe(1);
});

it("gives its facts as JSON, and tells kindly what it does not understand", async () => {
  await lichen(["check-in", "--kind", "4"]);
  const told = JSON.parse((await lichen(["report", "--json", "--from", "2026-11-20"])).text);
  expect(told).toMatchObject({
    from: "2026-11-20",
    to: "2026-11-23",
    coverage: { days: 4, daysWithCheckIn: 1, checkIns: 1, gap: null },
    answers: [{ answer: "kindness", days: 1, median: 4, low: 4, high: 4, change: "not-enough" }],
    weeks: [],
  });
  expect((await lichen(["report", "--without", "feelings"])).code).toBe(2);
  expect((await lichen(["report", "--from", "2026-11-24"])).code).toBe(1);
  expect((await lichen(["report", "--from", "soon"])).code).toBe(2);
});

it("keeps a year: its numbers with their days, its lichen in the file, and no year to come", async () => {
  await lichen(["check-in", "--kind", "4", "--able", "6"]);
  await lichen(["victories", "add", "went out in the drizzle"]);
  const { text } = await lichen(["review", "--year", "2026"]);
  expect(text).toContain("My 2026");
  expect(text).toMatch(/1 of 327 days with something written/);
  expect(text).toContain("“went out in the drizzle”");
  expect((await lichen(["review", "--year", "--html", "year.html"])).code).toBe(0);
  const html = readFileSync(join(here, "year.html"), "utf8");
  expect(html).toContain("<svg xmlns=");
  expect(html).not.toMatch(/<script|src=|@import/);
  const told = JSON.parse((await lichen(["review", "--json"])).text);
  expect(told).toMatchObject({ year: 2026, from: "2026-01-01", to: "2026-11-23", checkIns: 1 });
  expect((await lichen(["review", "--year", "2027"])).code).toBe(1);
});

it("looks back on a week and a month by the same words as the app, in both languages", async () => {
  await lichen(["check-in", "--when", "2026-11-10", "--kind", "8", "--note", "rain on the roof"]);
  await lichen(["check-in", "--kind", "4", "--able", "6"]);
  const week = await lichen(["review", "--week"]);
  expect(week.text).toContain("17 November 2026 to 23 November 2026");
  expect(week.text.replace(/\s+/g, " ")).toContain("Something is here from 1 of 7 days.");
  expect(week.text).toContain("Kind to yourself: the middle is 4 of 10, from 1 day");
  const month = JSON.parse((await lichen(["review", "--month", "--json"])).text);
  expect(month).toMatchObject({
    of: "month",
    from: "2026-10-25",
    to: "2026-11-23",
    days: 30,
    daysWithEntry: 2,
    checkIns: 2,
    recalls: [],
  });
  const hindi = await lichen(["review", "--month"], "hi");
  expect(hindi.text).toContain("30 में 2 दिनों का कुछ यहाँ है।");
  expect((await lichen(["review", "--week", "--html", "week.html"])).code).toBe(0);
  expect(readFileSync(join(here, "week.html"), "utf8")).toContain("Your week");
  expect(readFileSync(join(here, "week.html"), "utf8")).not.toContain("<footer>");
  expect((await lichen(["review", "--week", "--year", "2026"])).code).toBe(2);
  expect((await lichen(["review", "--year", "--month"])).code).toBe(2);
  const help = [
    ...(await lichen(["review", "--help"])).said,
    ...(await lichen(["review", "--help"], "hi")).said,
  ];
  const lines = help.join("\n").split("\n");
  expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
  expect(lines.filter((line) => line.includes("--month")).length).toBeGreaterThan(2);
});

it("shows again what was written in a mild hour, with its reason, and nothing of a hard one", async () => {
  const kept = ["check-in", "--when", "2026-08-02", "--pleasantness"];
  await lichen([...kept, "8", "--note", "rain on the roof"]);
  await lichen(["check-in", "--when", "2026-08-12", "--pleasantness", "1", "--note", "the exam"]);
  const { text } = await lichen(["review", "--week"]);
  expect(text).toContain("2 August 2026 · ");
  expect(text).toContain("“rain on the roof”");
  expect(text).not.toContain("the exam");
});
