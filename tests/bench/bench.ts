/** `npm run bench`: prints every budget of budgets.json beside what was measured here. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median.ts";

interface Budget {
  readonly id: string;
  readonly what: string;
  readonly budget: number;
  readonly unit: string;
  readonly kind: "at-most" | "at-least";
  readonly where: "ci" | "bench";
}

const root = join(import.meta.dirname, "../..");
const budgets: readonly Budget[] = JSON.parse(readFileSync(join(root, "budgets.json"), "utf8"));
/** Each measure runs in a process of its own, so that none leans on what another left in memory. */
const MEASURES = [
  "notebook",
  "daylio",
  "argon2id",
  "list",
  "goals",
  "suggestion",
  "thallus",
  "web-lichen",
  "engines",
  "looking-together",
  "worker-answers",
  "sizes",
  "web",
];
/** These count bytes, or take their own medians. */
const ONCE = ["sizes", "web-lichen", "worker-answers", "web"];
const ROUNDS = 5;

function measured(name: string): ReadonlyMap<string, number> {
  const file = join(import.meta.dirname, `${name}.bench.ts`);
  const done = spawnSync(process.execPath, ["--expose-gc", file], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const last = done.stdout.trim().split("\n").at(-1) ?? "{}";
  return new Map(Object.entries(JSON.parse(last)));
}

const wanted = process.argv.slice(2);
const found = new Map<string, number[]>();
for (const name of MEASURES.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const rounds = ONCE.includes(name) ? 1 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    for (const [id, value] of measured(name)) found.set(id, [...(found.get(id) ?? []), value]);
  }
}

const rows = budgets.map(({ id, what, budget, unit, kind }) => {
  const value = median(found.get(id) ?? []);
  const isMet = value === undefined || (kind === "at-most" ? value <= budget : value >= budget);
  const shown = value === undefined ? "not measured" : round(value);
  return [
    what,
    `${kind === "at-most" ? "≤" : "≥"} ${round(budget)} ${unit}`,
    shown,
    isMet ? "" : "missed",
  ];
});
const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
for (const [what = "", budget = "", value = "", mark = ""] of rows) {
  console.log(
    `${what.padEnd(widths[0] ?? 0)}  ${budget.padStart(widths[1] ?? 0)}  ${value.padStart(widths[2] ?? 0)}  ${mark}`.trimEnd(),
  );
}
console.log(
  `medians of ${ROUNDS} processes; missed: ${rows.filter(([, , , mark]) => mark).length}`,
);

for (const [id, values] of found) {
  if (budgets.some((each) => each.id === id)) continue;
  console.log(`noted, without a budget: ${id} ${round(median(values) ?? Number.NaN)}`);
}

function round(value: number): string {
  return value.toLocaleString("en-IN", { maximumFractionDigits: value < 20 ? 1 : 0 });
}
