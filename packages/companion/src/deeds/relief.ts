import { TECHNIQUES } from "@lichen/content/techniques/library";
import { type Grade, type MomentKind, momentsOf, QUADRANTS } from "@lichen/core";
import {
  beginRelief,
  type Episode,
  observeRelief,
  type RankedTechnique,
  type ReliefState,
  rankRelief,
} from "@lichen/stats";
import type { Notebook } from "../notebook/notebook.ts";
import { ownTechniques } from "./own-techniques.ts";
import { PRACTICE, practiceOf } from "./practice.ts";

export type { RankedTechnique } from "@lichen/stats";

/**
 * What research lets one expect of a technique by its grade: points of 0 to 10, beyond just waiting,
 * at a strength of 6. Modest, for one short exercise moves distress a little beyond what time does
 * (Chin et al., 2024). The figures are a judgement; the engine does nearly as well when they are all
 * wrong (docs/measures.md).
 */
const EXPECTED: Readonly<Record<Grade, number>> = {
  A: 1.1,
  "A-": 1,
  "B+": 0.9,
  B: 0.8,
  "C+": 0.65,
  C: 0.5,
  D: 0.4,
};

/** The strength a moment is taken to have while none was told: what people open help at. */
const USUAL_STRENGTH = 6;

/** The moment that techniques are put in order for; what was not told is taken as usual. */
export interface ReliefQuestion {
  readonly strength?: number | undefined;
  readonly kind?: MomentKind | undefined;
}

/**
 * What this person's own uses say of each technique for such a moment, best first: library and own.
 * Empty as long as no use has two readings, and then the order of general research stands.
 *
 * It says nothing of what may be offered: that is decided after, by `threeThatFit`, out of what is
 * eligible. Cost: what was learned is kept for an open notebook, and one more use is one more step.
 */
export function reliefOf(
  notebook: Notebook,
  { strength, kind }: ReliefQuestion,
): readonly RankedTechnique[] {
  const state = learnedSoFar(notebook);
  if (!state.techniques.some(({ uses }) => uses > 0)) return [];
  const own = ownTechniques(notebook).map(({ id }) => id);
  return rankRelief(state, {
    quadrant: quarterOf(kind),
    before: strength ?? USUAL_STRENGTH,
    eligible: [...own, ...TECHNIQUES.map(({ id }) => id)],
  });
}

/**
 * Every hard moment that has two readings, in the order of their records, "just noting it" among them:
 * only those tell what would have passed by itself. Hidden ones are left out. Said to have made it
 * worse in words, a use counts as two points harder, whatever the numbers say.
 */
export function reliefEpisodes({ life }: Notebook): readonly Episode[] {
  return [...life.records()]
    .filter(({ kind, hidden }) => kind === PRACTICE && !hidden)
    .toSorted((a, b) => a.writtenAt - b.writtenAt)
    .flatMap((record) => {
      const { technique, before, after, madeWorse, moment } = practiceOf(record);
      if (before === undefined) return [];
      const said = madeWorse ? Math.min(10, Math.max(after ?? 0, before + 2)) : after;
      return said === undefined
        ? []
        : [{ technique, before, after: said, quadrant: quarterOf(moment) }];
    });
}

interface Learned {
  readonly episodes: readonly Episode[];
  readonly state: ReliefState;
}

/** What was learned of each open notebook; it goes when the notebook is closed. */
const learnedOf = new WeakMap<Notebook, Learned>();

/** Learns from the episodes that came since; from the first again if an earlier one has changed. */
function learnedSoFar(notebook: Notebook): ReliefState {
  const episodes = reliefEpisodes(notebook);
  const before = learnedOf.get(notebook);
  const isMore =
    before !== undefined &&
    before.episodes.length <= episodes.length &&
    before.episodes.every((each, at) => isSame(each, episodes[at]));
  const state = isMore
    ? episodes.slice(before.episodes.length).reduce(observeRelief, before.state)
    : episodes.reduce(observeRelief, nothingLearned());
  learnedOf.set(notebook, { episodes, state });
  return state;
}

function nothingLearned(): ReliefState {
  return beginRelief(
    TECHNIQUES.map(({ id, evidence }) => ({ id, prior: EXPECTED[evidence.grade] })),
  );
}

function isSame(one: Episode, other: Episode | undefined): boolean {
  return (
    other !== undefined &&
    one.technique === other.technique &&
    one.before === other.before &&
    one.after === other.after &&
    one.quadrant === other.quadrant
  );
}

/** The quarter of the field a kind of moment lies in; empty where it is not told or lies in two. */
function quarterOf(kind: MomentKind | undefined): string {
  const quarters = QUADRANTS.filter((each) => kind && momentsOf(each).includes(kind));
  return quarters.length === 1 ? (quarters[0] ?? "") : "";
}
