/** The tables of relief: `node tests/engines/relief.engines.ts [people] [seeds]`. */
import { type SeededRandom, seededRandom } from "@lichen/base";
import { beginRelief, observeRelief, type ReliefState, rankRelief } from "@lichen/stats";
import {
  type Bounded,
  bootstrapped,
  DEVELOPMENT_PEOPLE,
  HELD_OUT_PEOPLE,
  meanOf,
  plainReliefPolicy,
  QUARTERS,
  RELIEF_RIVALS,
  type ReliefOutcome,
  type ReliefPerson,
  type ReliefPolicy,
  studyRelief,
  thompsonPolicy,
} from "@lichen/testkit";
import { shown } from "./shown.ts";

// The review picker is small: its table comes first, in the same run.

const COUNT = Number(process.argv[2] ?? 300);
const SEEDS = [11, 12, 13].slice(0, Number(process.argv[3] ?? 3));
const FAMILIES = [DEVELOPMENT_PEOPLE, HELD_OUT_PEOPLE];
const PLAIN = { quarters: QUARTERS, techniqueSd: 0.9, quadrantSd: 0.45 };
type PolicyFor = (person: ReliefPerson, seed: number) => ReliefPolicy;
type Priors = ReliefPerson["priors"];

const turned = (priors: Priors): Priors =>
  priors.map(({ id }, at) => ({ id, prior: priors[(at + 5) % priors.length]?.prior ?? 0 }));
const moved = (priors: Priors, by: number): Priors =>
  priors.map(({ id, prior }) => ({ id, prior: prior + by }));
const flat = (priors: Priors): Priors => priors.map(({ id }) => ({ id, prior: 0.6 }));

/** The engine as the app will call it. */
function engine(priors: Priors): ReliefPolicy {
  let state = beginRelief(priors);
  return {
    choose: (moment) => rankRelief(state, moment)[0]?.technique ?? "",
    observe(episode) {
      state = observeRelief(state, episode);
    },
    believes: (quadrant, eligible) => rankRelief(state, { quadrant, before: 6, eligible }),
  };
}

/** The engine as an onlooker: another chooses, it only learns. */
function onlooker(priors: Priors, random: SeededRandom): ReliefPolicy {
  return { ...engine(priors), choose: ({ eligible }) => random.pick(eligible) };
}

const POLICIES: Readonly<Record<string, PolicyFor>> = {
  ...RELIEF_RIVALS,
  "Thompson, plain model": ({ priors }, seed) => thompsonPolicy({ ...PLAIN, priors }, seed),
  "greedy, plain model": ({ priors }) => plainReliefPolicy({ ...PLAIN, priors }, 0),
  "UCB 1 sd, plain model": ({ priors }) => plainReliefPolicy({ ...PLAIN, priors }, 1),
  "UCB 0.5 sd, plain model": ({ priors }) => plainReliefPolicy({ ...PLAIN, priors }, 0.5),
  "plain model, priors permuted": ({ priors }) =>
    plainReliefPolicy({ ...PLAIN, priors: turned(priors) }, 0.5),
  Lichen: ({ priors }) => engine(priors),
  "Lichen, priors permuted": ({ priors }) => engine(turned(priors)),
  "Lichen, priors flat": ({ priors }) => engine(flat(priors)),
};

function outcomesOf(
  people: (typeof FAMILIES)[number],
  policy: PolicyFor,
  { noting, level = 0, count = COUNT }: { noting: number; level?: number; count?: number },
): readonly ReliefOutcome[] {
  return SEEDS.flatMap((seed) =>
    studyRelief({ people, count, seed, noting, shape: { level } }, policy),
  );
}

const over = (all: readonly ReliefOutcome[], of: (one: ReliefOutcome) => number): Bounded =>
  bootstrapped(all.map(of), meanOf);

/** Regret in thirty uses as a share of another's, person by person. */
function share(ours: readonly ReliefOutcome[], theirs: readonly ReliefOutcome[]): Bounded {
  const pairs = ours.map((each, at) => [each.regret.in30, theirs[at]?.regret.in30 ?? 0] as const);
  return bootstrapped(
    pairs,
    (some) => meanOf(some.map(([our]) => our)) / meanOf(some.map(([, their]) => their)),
  );
}

interface Bar {
  readonly what: string;
  readonly measured: Bounded;
  readonly least?: number;
  readonly most?: number;
}

const bars: Bar[] = [];

for (const people of FAMILIES) {
  console.log(
    `\n${people.name}: ${COUNT} people, 100 uses, seeds ${SEEDS.join(", ")}; 15% just noted`,
  );
  console.log("policy | regret in 10 / 30 / 100 | share of random | harmful | distinct in 30");
  const outcomes = new Map<string, readonly ReliefOutcome[]>();
  for (const [name, policy] of Object.entries(POLICIES)) {
    const all = outcomesOf(people, policy, { noting: 0.15 });
    outcomes.set(name, all);
    const regrets = (["in10", "in30", "in100"] as const).map((when) =>
      meanOf(all.map(({ regret }) => regret[when])).toFixed(1),
    );
    const row = [regrets.join(" / "), shown(share(all, outcomes.get("random") ?? []))];
    const harmful = shown(over(all, (one) => one.harmful));
    const distinct = meanOf(all.map((one) => one.distinct)).toFixed(1);
    console.log([name, ...row, harmful, distinct].join(" | "));
  }
  const of = (name: string) => outcomes.get(name) ?? [];
  const ours = of("Lichen");
  const bar = (what: string, measured: Bounded, limit: { least?: number; most?: number }) =>
    bars.push({ what: `${people.name} ${what}`, measured, ...limit });
  bar("regret in 30, of random", share(ours, of("random")), { most: 0.55 });
  bar("regret in 30, of best average", share(ours, of("best average fall")), { most: 0.75 });
  bar(
    "regret in 30, of random, priors permuted",
    share(of("Lichen, priors permuted"), of("random")),
    { most: 0.7 },
  );
  bar(
    "harmful share",
    over(ours, (one) => one.harmful),
    { most: 0.1 },
  );
  bar(
    "distinct in 30",
    over(ours, (one) => one.distinct),
    { least: 5 },
  );
  bar(
    "90% interval covers",
    over(ours, (one) => one.inside),
    { least: 0.87, most: 0.94 },
  );
  console.log(`mean fall overstates by ${shown(over(of("random"), (one) => one.overstated))}`);

  console.log("\nbias of effects, of 100 uses that chance chose | just noted 0% | 15% | 30%");
  const worlds = [
    ["as supposed", 0, 0],
    ["recovery 1.2 less than supposed", 1.2, 0],
    ["recovery 1.2 more than supposed", -1.2, 0],
    ["all priors 1.2 too high", 0, 1.2],
    ["all priors 1.2 too low", 0, -1.2],
  ] as const;
  for (const [name, level, by] of worlds) {
    const cells = [0, 0.15, 0.3].map((noting) => {
      const policy: PolicyFor = ({ priors }, seed) =>
        onlooker(moved(priors, by), seededRandom(seed));
      const all = outcomesOf(people, policy, { noting, level });
      const error = over(all, (one) => one.error);
      if (noting > 0) {
        const most = level === 0 && by === 0 ? 0.15 : 0.25;
        bar(`bias, ${name}, ${100 * noting}% noted`, error, { least: -most, most });
      }
      return `${shown(error)} covers ${over(all, (one) => one.inside).value.toFixed(3)}`;
    });
    console.log([name, ...cells].join(" | "));
  }
}

console.log(
  "\na sure word for a technique whose readings are drawn by lot | 5 uses | 10 | 20 | 40",
);
for (const noting of [0, 0.2]) {
  const cells = [5, 10, 20, 40].map((uses) => {
    const sure = bootstrapped(sureByLot(uses, noting), meanOf);
    bars.push({
      what: `sure by lot, ${uses} uses, ${100 * noting}% noted`,
      measured: sure,
      most: 0.05,
    });
    return shown(sure);
  });
  console.log([`${100 * noting}% just noted`, ...cells].join(" | "));
}

console.log(`\nineligible among a million draws: ${ineligibleIn(1_000_000)}`);
console.log(
  `milliseconds a suggestion, 54 techniques, 300 uses: ${millisecondsEach().toFixed(2)} (<= 1)`,
);
const kilobytes = [365, 10_000].map(
  (uses) => `${kilobytesAfter(uses).toFixed(0)} after ${uses} uses`,
);
console.log(`KB of a state, 54 techniques: ${kilobytes.join(", ")} (<= 50)`);
console.log("\nbar | measured [95%] | target | met");
for (const { what, measured, least, most } of bars) {
  const isMet = measured.high >= (least ?? -9) && measured.low <= (most ?? 9);
  const isSure = measured.low >= (least ?? -9) && measured.high <= (most ?? 9);
  const target = [least === undefined ? "" : `>= ${least}`, most === undefined ? "" : `<= ${most}`];
  const word = isSure ? "yes" : isMet ? "within the bounds of chance" : "NO";
  console.log([what, shown(measured), target.join(" ").trim(), word].join(" | "));
  if (!isMet) process.exitCode = 1;
}

/** Random states, random moments, ids known and unknown: how often something else came out. */
function ineligibleIn(draws: number): number {
  const random = seededRandom(99);
  const ids = ["a", "b", "c", "d", "e", "__proto__"];
  let state = beginRelief(ids.slice(0, 3));
  let wrong = 0;
  for (let draw = 0; draw < draws; ) {
    if (random.happens(0.02)) state = beginRelief(ids.slice(0, random.between(0, 5)));
    const technique = random.happens(0.2) ? null : random.pick(ids);
    const readings = { before: random.between(-1, 11), after: random.between(-1, 11) };
    state = observeRelief(state, { technique, ...readings, quadrant: random.pick(QUARTERS) });
    const eligible = ids.filter(() => random.happens(0.6));
    const moment = { quadrant: random.pick(QUARTERS), before: readings.before, eligible };
    const out = rankRelief(state, moment).map((each) => each.technique);
    wrong += out.filter((id) => !eligible.includes(id)).length;
    wrong += Math.abs(new Set(out).size - eligible.length);
    draw += Math.max(1, out.length);
  }
  return wrong;
}

/** For each person whose readings are all drawn by lot: 1 if "helps you" or "retired" is said, else 0. */
function sureByLot(uses: number, noting: number): readonly number[] {
  return SEEDS.flatMap((seed) =>
    Array.from({ length: COUNT }, (_, index) => {
      const random = seededRandom(seed * 100_003 + index);
      let state = beginRelief(["walk", "letter"]);
      for (let used = 0; used < uses; ) {
        const technique = random.happens(noting) ? null : "walk";
        if (technique !== null) used++;
        const readings = { before: random.between(0, 10), after: random.between(0, 10) };
        state = observeRelief(state, { technique, ...readings, quadrant: "tense" });
      }
      const moment = { quadrant: "tense", before: 6, eligible: ["walk"] };
      const word = rankRelief(state, moment)[0]?.word;
      return word === "helps-you" || word === "retired" ? 1 : 0;
    }),
  );
}

/** A life with so many uses of a whole library. */
function livedWithAll(uses: number): { readonly state: ReliefState; readonly ids: string[] } {
  const random = seededRandom(5);
  const ids = Array.from({ length: 54 }, (_, index) => `technique-${index}`);
  let state = beginRelief(ids);
  for (let use = 0; use < uses; use++) {
    const readings = { before: random.between(4, 10), after: random.between(0, 8) };
    state = observeRelief(state, {
      technique: random.pick(ids),
      ...readings,
      quadrant: random.pick(QUARTERS),
    });
  }
  return { state, ids };
}

function kilobytesAfter(uses: number): number {
  return JSON.stringify(livedWithAll(uses).state).length / 1_000;
}

function millisecondsEach(): number {
  const { state, ids } = livedWithAll(300);
  const moment = { quadrant: "tense", before: 6, eligible: ids };
  for (let warm = 0; warm < 100; warm++) rankRelief(state, moment);
  const begun = process.cpuUsage();
  for (let round = 0; round < 200; round++) rankRelief(state, moment);
  return process.cpuUsage(begun).user / 1000 / 200;
}
