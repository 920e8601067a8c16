import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { symbiosis as en } from "@lichen/content/app/en/symbiosis";
import { symbiosis as hi } from "@lichen/content/app/hi/symbiosis";
import {
  ANXIETY_STEPS,
  FLOW_OF_KIND,
  type Flow,
  HARMED_STAGES,
  isKindness,
  KINDNESSES,
  type Pair,
  SYMBIOSIS,
} from "@lichen/core";
import { describe, expect, it } from "vitest";

const page = join(import.meta.dirname, "../../apps/web/src/page");
const read = (file: string): string => readFileSync(join(page, file), "utf8");

/** The page of each flow, and the file that draws its end where that is another one. */
const FLOWS: { readonly [flow in Flow]: { readonly at: string; readonly end: string } } = {
  "check-in": { at: "/check-in", end: "check-in/check-in-page.tsx" },
  "anxiety-path": { at: "/anxiety", end: "anxiety/anxiety-page.tsx" },
  journal: { at: "/journal", end: "journal/ending-page.tsx" },
  goal: { at: "/grow/make", end: "grow/make-page.tsx" },
  step: { at: "/grow/goal", end: "grow/step-row.tsx" },
  victory: { at: "/grow/victories", end: "victories/add-one.tsx" },
  prediction: { at: "/grow/predictions/new", end: "predictions/new-prediction-page.tsx" },
  "prediction-looked-at": { at: "/grow/predictions/look", end: "predictions/look-page.tsx" },
  setback: { at: "/setback", end: "setback/own-kept.tsx" },
  "setback-harmed": { at: "/setback", end: "setback/harmed-kept.tsx" },
  practice: { at: "/hard-moment/after", end: "ease/after-page.tsx" },
  technique: { at: "/library/own", end: "library/own-page.tsx" },
  "if-then-chain": { at: "/library/chain", end: "library/chain-page.tsx" },
  person: { at: "/circle/person", end: "circle/person-page.tsx" },
  "reach-out": { at: "/circle/reach-out", end: "circle/reach-out-page.tsx" },
  "care-card": { at: "/circle/care-card", end: "circle/care-card-page.tsx" },
  "safety-plan": { at: "/plan", end: "plan/plan-page.tsx" },
  "self-compassion-break": { at: "/ease/kindness/pause", end: "kindness/kept-page.tsx" },
  "friends-voice": { at: "/ease/kindness/friend", end: "kindness/kept-page.tsx" },
  "both-and": { at: "/ease/kindness/both", end: "kindness/kept-page.tsx" },
  values: { at: "/ease/kindness/values", end: "kindness/kept-page.tsx" },
  "kind-letter": { at: "/ease/kindness/letter", end: "kindness/kept-page.tsx" },
  "letter-back": { at: "/ease/kindness/letter-back", end: "kindness/letter-back-page.tsx" },
  "loving-kindness": { at: "/ease/kindness/wishes", end: "kindness/kept-page.tsx" },
  "kind-line": { at: "/ease/kindness/near", end: "kindness/near-page.tsx" },
  experiment: { at: "/look-back/experiments/new", end: "experiments/new-experiment-page.tsx" },
  review: { at: "/look-back/review", end: "review/review-page.tsx" },
};

/** Pages that end no flow: doors, steps of a flow that ends elsewhere, looking back, and settings. */
const NO_FLOW = [
  /^\/$/,
  /^\/(grow|ease|ease\/kindness|circle|library|library\/(technique|about-me|chains))$/,
  /^\/(grow\/predictions|setback\/lessons|hard-moment|hard-moment\/(plan|play))$/,
  /^\/check-in\/(words|all-words|questions)$/,
  /^\/(help|protect|passphrase|restore|settings(\/.*)?|look-back(\/.*)?)$/,
];

const flows = Object.entries(SYMBIOSIS) as readonly (readonly [Flow, Pair])[]; // The table's own names.

/** How an end draws what the table gives it: both are typed by the table. */
function drawn(flow: Flow, { other }: Pair): RegExp {
  const name = isKindness(flow) ? "\\{practice\\}" : `"${flow}"`;
  return other === "small-thing"
    ? new RegExp(`<SmallThing\\s+of=${name}`)
    : new RegExp(`<KindHalf\\s+of="${flow}"|tellEnd\\("${flow}"`);
}

describe("the symbiosis", () => {
  it("ends every flow with its other half, drawn by the table", () => {
    for (const [flow, pair] of flows) {
      if (pair.other === "within") continue;
      expect(read(`places/${FLOWS[flow].end}`), flow).toMatch(drawn(flow, pair));
    }
  });

  it("has words for every other half in both languages", () => {
    for (const [flow, { other }] of flows) {
      if (other !== "kind-line") continue;
      for (const words of [en, hi]) {
        const lines = Object.entries(words.kindLine).find(([name]) => name === flow)?.[1] ?? [];
        expect(lines.length, flow).toBeGreaterThan(0);
        for (const line of lines) expect(line.trim(), flow).not.toBe("");
      }
    }
    for (const { oneThing, nothing } of [en, hi]) expect([oneThing, nothing]).not.toContain("");
  });

  it("draws ends by nothing else: no other half is said that the table does not give", () => {
    const files = readdirSync(join(page, "places"), { recursive: true, encoding: "utf8" });
    const said = files
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [
        ...read(`places/${file}`).matchAll(
          /(?:<(?:KindHalf|SmallThing)\s+of=|tellEnd\()"([^"]+)"/g,
        ),
      ])
      .map(([, flow]) => flow ?? "");
    const ended = flows.filter(([flow, { other }]) => other !== "within" && !isKindness(flow));
    expect(new Set(said)).toEqual(new Set(ended.map(([flow]) => flow)));
  });

  it("gives a kindness a step and an action a kind line, and holds both where it adds neither", () => {
    for (const [flow, { half, other }] of flows) {
      if (half === "doing") expect(other, flow).toBe("kind-line");
      if (half === "kindness") expect(other, flow).toBe("small-thing");
    }
    for (const kindness of Object.keys(KINDNESSES)) expect(SYMBIOSIS).toHaveProperty([kindness]);
    expect(ANXIETY_STEPS).toEqual(expect.arrayContaining(["approach", "kind"]));
    expect(HARMED_STAGES.at(-1)).toBe("kept");
    expect(read("places/setback/harmed-kept.tsx")).toContain("harmedKindOffers");
  });

  it("leaves out no page and no kind of record", () => {
    const addresses = [...read("router.ts").matchAll(/^ {2}"(\/[^"]*)",$/gm)].map(([, at]) => at);
    expect(addresses.length).toBeGreaterThan(50);
    const ends = new Set(Object.values(FLOWS).map(({ at }) => at));
    const unknown = addresses.filter(
      (at = "") => !ends.has(at) && !NO_FLOW.some((pages) => pages.test(at)),
    );
    expect(unknown).toEqual([]);
    const reached = new Set<string | null>(Object.values(FLOW_OF_KIND));
    const own = ["anxiety-path", "prediction-looked-at", "setback-harmed", "letter-back"];
    expect(flows.map(([flow]) => flow).filter((flow) => !reached.has(flow))).toEqual(own);
  });
});
