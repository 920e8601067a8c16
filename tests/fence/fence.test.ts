import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wrongShapes } from "../../scripts/shape.mjs";
import { type CopyOfHouse, copyOfHouse } from "./copy-of-house.ts";

let copy: CopyOfHouse;
beforeAll(() => {
  copy = copyOfHouse();
});
afterAll(() => copy.remove());

interface Cruise {
  readonly modules: readonly unknown[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
  };
}
const cruise = (): Cruise =>
  JSON.parse(
    copy.run("depcruise", ["packages", "apps", "--config", ".dependency-cruiser.mjs", "-T", "json"])
      .text,
  );

/** For each room, something it may not import, and the wall that says so. */
const BREAKS: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ["packages/base/src/broken.ts", "@lichen/core", "wall-of-base"],
  ["packages/core/src/broken.ts", "@lichen/content", "wall-of-core"],
  ["packages/content/src/broken.ts", "@lichen/vault", "wall-of-content"],
  ["packages/vault/src/broken.ts", "@lichen/core", "wall-of-vault"],
  ["packages/storage/src/broken.ts", "@lichen/vault", "wall-of-storage"],
  ["packages/exchange/src/broken.ts", "@lichen/content", "wall-of-exchange"],
  ["packages/thallus/src/broken.ts", "@lichen/core", "wall-of-thallus"],
  ["packages/stats/src/broken.ts", "@lichen/core", "wall-of-stats"],
  ["packages/companion/src/broken.ts", "@lichen/testkit", "wall-of-companion"],
  ["packages/testkit/src/broken.ts", "../../../apps/cli/src/terminal.ts", "wall-of-testkit"],
  ["apps/cli/src/broken.ts", "@lichen/testkit", "wall-of-cli"],
  ["apps/web/src/worker/broken.ts", "@lichen/testkit", "wall-of-web"],
  ["apps/server/src/broken.ts", "@lichen/core", "wall-of-server"],
  ["apps/server/src/broken-too.ts", "@lichen/content", "wall-of-server"],
  ["packages/core/src/into.ts", "../../base/src/day.ts", "front-doors-only"],
  ["packages/core/src/shipped.ts", "./life/life.test.ts", "tests-stay-at-home"],
  ["packages/core/src/nowhere.ts", "./there-is-no-such-file.ts", "resolvable"],
  ["packages/base/src/ring-a.ts", "./ring-b.ts", "no-cycles"],
];

describe("the walls between rooms", () => {
  it("let the house through as it stands, having seen all of it", () => {
    const { modules, summary } = cruise();
    expect(modules.length).toBeGreaterThan(150);
    expect(summary.violations).toEqual([]);
  });

  it("catch every import that no room may make", () => {
    for (const [file, imports] of BREAKS) {
      copy.put(file, `export * from "${imports}";\n`);
    }
    copy.put("packages/base/src/ring-b.ts", 'export * from "./ring-a.ts";\n');
    const caught = cruise().summary.violations.map(({ from, rule }) => `${rule.name} ${from}`);
    for (const [file, imports, rule] of BREAKS) {
      expect(caught, `${file} imports ${imports}`).toContain(`${rule} ${file}`);
    }
  });
});

describe("the compiler", () => {
  it("knows no browser and no Node in the rooms that are pure", () => {
    const words = ["fetch", "console", "process", "document", "setTimeout", "localStorage"];
    for (const room of ["base", "core", "content", "exchange", "thallus", "stats", "vault"]) {
      const file = `packages/${room}/src/platform.ts`;
      copy.put(file, words.map((word, i) => `export const w${i} = ${word};\n`).join(""));
      const { status, text } = copy.run("tsc", ["-p", `packages/${room}`]);
      expect(status, room).not.toBe(0);
      for (const word of words) expect(text, `${word} in ${room}`).toContain(`'${word}'`);
    }
  });

  it("refuses what Node could not run by leaving types out", () => {
    copy.put(
      "apps/server/src/typed.ts",
      "enum Kind { a }\nnamespace Space { export const a = 1; }\nexport class Held { constructor(private readonly a: Kind) {} }\nexport const k = Space.a;\n",
    );
    const { text } = copy.run("tsc", ["-p", "apps/server"]);
    expect(text.match(/TS1294/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });
});

describe("the lint rules", () => {
  const rulesFor = (path: string, text: string): string => {
    copy.put(path, text);
    return copy.run("biome", ["lint", "--max-diagnostics=50", path]).text;
  };

  it("refuse the machine's clock and chance in pure rooms", () => {
    for (const ambient of ["Date.now()", "new Date()", "Math.random()", "performance.now()"]) {
      for (const room of [
        "base",
        "core",
        "content",
        "exchange",
        "thallus",
        "stats",
        "vault",
        "companion",
      ]) {
        const said = rulesFor(
          `packages/${room}/src/ambient.ts`,
          `export const now = ${ambient};\n`,
        );
        expect(said, `${ambient} in ${room}`).toContain("A pure room asks no clock");
      }
    }
    expect(rulesFor("apps/cli/src/chance.ts", "export const a = Math.random();\n")).toContain(
      "no chance to build on",
    );
  });

  it("refuse default exports, any, non-null marks, enums and tests that are skipped or focused", () => {
    const said = rulesFor(
      "packages/core/src/loose.test.ts",
      [
        'import { it } from "vitest";',
        "export default 1;",
        "export const a: any = 1;",
        "export const b = [1][0]!;",
        "export enum C { d }",
        'it.only("x", () => {});',
        'it.skip("y", () => {});',
      ].join("\n"),
    );
    for (const rule of [
      "noDefaultExport",
      "noExplicitAny",
      "noNonNullAssertion",
      "noEnum",
      "noFocusedTests",
      "noSkippedTests",
    ]) {
      expect(said).toContain(rule);
    }
  });
});

describe("the shape of files", () => {
  it("is right in the house, and caught where it is not", () => {
    expect(wrongShapes(`${import.meta.dirname}/../..`)).toEqual([]);
    copy.put("packages/core/src/long.ts", "export const a = 1;\n".repeat(301));
    copy.put("packages/core/src/data/long.ts", "export const a = 1;\n".repeat(301));
    copy.put("packages/core/src/odd.test.ts", 'it.todo("later");\nit.fails("no", () => {});\n');
    const wrong = wrongShapes(copy.dir).filter((line) => !line.includes("loose.test.ts"));
    expect(wrong).toEqual([
      "packages/core/src/long.ts: 301 lines, at most 300",
      expect.stringContaining("packages/core/src/odd.test.ts:1:"),
      expect.stringContaining("packages/core/src/odd.test.ts:2:"),
    ]);
  });
});

describe("nothing unused", () => {
  it("catches a file nobody needs, a name nobody uses and a package nobody declared", () => {
    copy.put("apps/cli/src/nobody.ts", "export const unused = 1;\n");
    copy.put(
      "apps/server/src/undeclared.ts",
      'import { argon2id } from "hash-wasm";\nexport const a = argon2id;\n',
    );
    copy.put("apps/server/src/main.ts", 'import { a } from "./undeclared.ts";\nconsole.log(a);\n');
    const { status, text } = copy.run("knip", ["--no-progress"]);
    expect(status).not.toBe(0);
    expect(text).toContain("apps/cli/src/nobody.ts");
    expect(text).toMatch(/Unlisted dependencies[\s\S]*hash-wasm/);
  });
});
