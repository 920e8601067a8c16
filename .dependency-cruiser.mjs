/**
 * Who may import whom: ARCHITECTURE.md, "The rooms". Lower rooms never know higher ones; the server
 * cannot read a life because it cannot import the words for one.
 */
const MAY = {
  "packages/base": [],
  "packages/core": ["base"],
  "packages/content": ["base", "core"],
  "packages/vault": ["base"],
  "packages/storage": ["base"],
  "packages/exchange": ["base", "core"],
  "packages/thallus": ["base"],
  "packages/stats": ["base"],
  "packages/ui": ["base"],
  "packages/companion": ["base", "core", "content", "vault", "storage", "exchange", "stats"],
  "packages/testkit": [
    "base",
    "core",
    "content",
    "vault",
    "storage",
    "exchange",
    "stats",
    "companion",
  ],
  "apps/web": [
    "base",
    "core",
    "content",
    "vault",
    "storage",
    "exchange",
    "thallus",
    "stats",
    "companion",
    "ui",
  ],
  "apps/cli": [
    "base",
    "core",
    "content",
    "vault",
    "storage",
    "exchange",
    "thallus",
    "stats",
    "companion",
  ],
  "apps/server": ["base"],
};

/** Files that are never shipped: they may use the testkit. */
const TESTS = "\\.test\\.tsx?$|/suites/";

const walls = Object.entries(MAY).map(([room, allowed]) => {
  const [group, name] = room.split("/");
  const own = group === "packages" ? [name] : [];
  const others = [...own, ...allowed].map((each) => `packages/${each}/`);
  return {
    name: `wall-of-${name}`,
    comment: `${room} may import only: ${allowed.join(", ") || "nothing of ours"}`,
    severity: "error",
    from: { path: `^${room}/`, pathNot: TESTS },
    to: {
      path: "^(packages|apps)/",
      pathNot: [`^${room}/`, ...others.map((each) => `^${each}`)].join("|"),
    },
  };
});

export const forbidden = [
  ...walls,
  {
    name: "no-cycles",
    comment: "two files that need each other are one idea, or three",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { pathNot: TESTS } },
  },
  {
    name: "front-doors-only",
    comment: "another package is imported by its name, never by a path into it",
    severity: "error",
    from: { path: "^(packages|apps)/([^/]+)/" },
    to: {
      path: "^(packages|apps)/([^/]+)/",
      pathNot: "^$1/$2/",
      dependencyTypes: ["local"],
    },
  },
  {
    name: "tests-stay-at-home",
    comment: "nothing shipped imports a test or the testkit",
    severity: "error",
    from: { path: "^(packages|apps)/", pathNot: `${TESTS}|^packages/testkit/` },
    to: { path: `^packages/testkit/|${TESTS}` },
  },
  {
    name: "resolvable",
    comment: "an import that leads nowhere",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "\\?worker&url$" },
  },
];

// The tool asks for a default export.
// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/(node_modules|dist|gallery)/" },
    tsPreCompilationDeps: true,
    moduleSystems: ["es6"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
