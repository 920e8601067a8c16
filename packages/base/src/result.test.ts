import { expect, it } from "vitest";
import { ok, problem, type Result } from "./result.ts";

it("is a value or a problem, and never both", () => {
  const answers: readonly Result<number, { readonly kind: "not-here" }>[] = [
    ok(7),
    problem({ kind: "not-here" }),
  ];
  expect(answers).toEqual([
    { ok: true, value: 7 },
    { ok: false, problem: { kind: "not-here" } },
  ]);
  expect(answers.map((answer) => Object.keys(answer))).toEqual([
    ["ok", "value"],
    ["ok", "problem"],
  ]);
});
