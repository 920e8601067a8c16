import { type SeededRandom, seededRandom } from "@lichen/base";

/**
 * A simulated person with hard moments, some of whose ways to cope help, some do nothing and some
 * make it harder. Everything that chance decides is drawn beforehand, so that every policy meets the
 * very same moments, and only its choices differ (common random numbers).
 */
export interface ReliefPerson {
  readonly techniques: readonly string[];
  /** What experts would have said of each, in points at strength 6: right on average at best. */
  readonly priors: readonly { readonly id: string; readonly prior: number }[];
  readonly moments: readonly HardMoment[];
  /** Points beyond just waiting that a technique takes off in a moment, after so many uses of it. */
  relief(technique: string, moment: Occasion, uses: number): number;
  /** The reading after: whole, 0 to 10. A technique of null is just waiting. */
  after(technique: string | null, moment: HardMoment, uses: number): number;
}

/** What decides how much a technique can do: the quarter, the true strength, and the time. */
export interface Occasion {
  readonly quadrant: string;
  readonly strength: number;
  readonly at: number;
}

export interface HardMoment extends Occasion {
  /** The strength as the person rates it: whole, 0 to 10, and partly chance. */
  readonly before: number;
  readonly eligible: readonly string[];
  /** Where it would be with neither chance nor technique. */
  readonly natural: number;
  readonly chance: number;
  /** Drawn evenly from 0 to 1: below the share of such moments, it is only noted. */
  readonly noting: number;
}

export const QUARTERS: readonly string[] = ["tense", "heavy", "lively", "calm"];

export interface ReliefPeople {
  readonly name: string;
  person(seed: number, shape: PersonShape): ReliefPerson;
}

export interface PersonShape {
  readonly moments: number;
  readonly techniques?: number;
  /** Points added to natural recovery: what nobody told the model. */
  readonly level?: number;
}

const techniqueIds = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `technique-${index}`);

const held = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const rated = (value: number): number => Math.round(held(value, 0, 10));

/** People much as the model supposes: normal effects and noise, moments with no memory. */
export const DEVELOPMENT_PEOPLE: ReliefPeople = {
  name: "G1",
  person(seed, { moments, techniques = 12, level: more = 0 }) {
    const random = seededRandom(seed);
    const ids = techniqueIds(techniques);
    const priors = ids.map((id) => ({ id, prior: 0.1 + random.next() }));
    const effects = effectTable(priors, (prior) => {
      const everywhere = prior + 0.75 * random.normal();
      return QUARTERS.map(() => everywhere + 0.35 * random.normal());
    });
    const level = 4.6 + more + 0.8 * random.normal();
    const slope = 0.5 + 0.12 * random.normal();
    const byQuarter = QUARTERS.map(() => 0.3 * random.normal());
    return simulated({
      ids,
      priors,
      moments: Array.from({ length: moments }, (_, at) => {
        const strength = held(6.3 + 1.6 * random.normal(), 1, 10);
        const quarter = random.between(0, 3);
        return {
          at,
          strength,
          quadrant: QUARTERS[quarter] ?? "tense",
          before: rated(strength + 0.8 * random.normal()),
          eligible: someOf(ids, () => random.happens(0.5)),
          natural: level + slope * (strength - 6) + (byQuarter[quarter] ?? 0),
          chance: 1.4 * random.normal(),
          noting: random.next(),
        };
      }),
      relief: (id, { quadrant, strength }) => effects(id, quadrant) * held(strength / 6, 0.3, 1.5),
    });
  },
};

/**
 * People otherwise than the model supposes: strength comes in waves and weeks, noise has heavy tails,
 * recovery is in proportion, a quarter of techniques do nothing and some harm, effects wear off and
 * drift, places rule out the same techniques for days, and experts see little. Not for choosing any
 * parameter by: only for looking at in the end.
 */
export const HELD_OUT_PEOPLE: ReliefPeople = {
  name: "G2",
  person(seed, { moments, techniques = 12, level: more = 0 }) {
    const random = seededRandom(seed ^ 0x5eed);
    const ids = techniqueIds(techniques);
    const priors = ids.map((id) => ({ id, prior: 0.1 + random.next() }));
    const effects = effectTable(priors, (prior) => {
      const kind = random.next() + 0.2 * (prior - 0.6);
      const everywhere =
        kind < 0.25
          ? 0.2 * random.normal()
          : kind < 0.36
            ? -0.9 + 0.6 * random.normal()
            : 0.3 + 0.9 * prior + 0.8 * random.normal();
      return QUARTERS.map(() => everywhere + 0.45 * random.normal());
    });
    const tiring = new Set(ids.filter(() => random.happens(0.5)));
    const phases = new Map(ids.map((id) => [id, 2 * Math.PI * random.next()]));
    const places = new Map(ids.map((id) => [id, [0, 1, 2].map(() => random.happens(0.6))]));
    const share = held(0.72 + 0.1 * random.normal(), 0.4, 0.95);
    let [wave, quarter, place] = [0, random.between(0, 3), 0];
    return simulated({
      ids,
      priors,
      moments: Array.from({ length: moments }, (_, at) => {
        wave = 0.7 * wave + random.normal();
        if (random.happens(0.4)) quarter = random.between(0, 3);
        if (random.happens(0.25)) place = random.between(0, 2);
        const strength = held(6 + wave + 0.8 * Math.sin((2 * Math.PI * at) / 7), 1, 10);
        return {
          at,
          strength,
          quadrant: QUARTERS[quarter] ?? "tense",
          before: rated(strength + 1.1 * random.normal()),
          eligible: someOf(ids, (id) => places.get(id)?.[place] === true && random.happens(0.85)),
          natural: share * strength + more,
          chance: heavyTailed(random),
          noting: random.next(),
        };
      }),
      relief(id, { quadrant, strength, at }, uses) {
        const fresh = effects(id, quadrant) + 0.25 * Math.sin(at / 40 + (phases.get(id) ?? 0));
        const left = tiring.has(id) && fresh > 0 ? 0.6 + 0.4 * Math.exp(-uses / 25) : 1;
        return fresh * left * held((strength / 6) ** 1.5, 0.2, 1.8);
      },
    });
  },
};

/** Student's t with three degrees of freedom, of standard deviation 1.5 or so. */
function heavyTailed(random: SeededRandom): number {
  const squares = random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2;
  return held((0.87 * random.normal()) / Math.sqrt(squares / 3), -8, 8);
}

function effectTable(
  priors: readonly { readonly id: string; readonly prior: number }[],
  draw: (prior: number) => readonly number[],
): (id: string, quadrant: string) => number {
  const table = new Map(priors.map(({ id, prior }) => [id, draw(prior)]));
  return (id, quadrant) => table.get(id)?.[QUARTERS.indexOf(quadrant)] ?? 0;
}

/** Those that pass, or the first three when fewer do. */
function someOf(ids: readonly string[], isIn: (id: string) => boolean): readonly string[] {
  const some = ids.filter(isIn);
  return some.length >= 3 ? some : ids.slice(0, 3);
}

function simulated(person: {
  readonly ids: readonly string[];
  readonly priors: ReliefPerson["priors"];
  readonly moments: readonly HardMoment[];
  readonly relief: ReliefPerson["relief"];
}): ReliefPerson {
  const { ids, priors, moments, relief } = person;
  return {
    techniques: ids,
    priors,
    moments,
    relief,
    after(technique, moment, uses) {
      const less = technique === null ? 0 : relief(technique, moment, uses);
      return rated(moment.natural - less + moment.chance);
    },
  };
}
