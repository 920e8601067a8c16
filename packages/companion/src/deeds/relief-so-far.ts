import { fieldValue, type LifeRecord } from "@lichen/core";
import {
  beginRelief,
  type Episode,
  observeRelief,
  type RankedTechnique,
  rankRelief,
} from "@lichen/stats";
import { PRACTICE, practiceOf } from "./practice.ts";

/** What a technique seems to bring this person, beyond what waiting brings. */
export interface ReliefSoFar extends RankedTechnique {
  /** The name of a technique of the person's own; empty for one of ours. */
  readonly title: string;
}

/** The strength relief is stated at: what people open help at. */
const STRENGTH = 6;
/** What was said in words weighs as much as two steps on the scale. */
const WORSE = 2;

/**
 * The techniques this person used with two readings, the most relieving first: before all those of which
 * enough is known from the person, last those that seemed not to help. Derived from the moments of a life, earliest first; nothing of it is kept. O(moments · techniques).
 */
export function reliefSoFar(records: Iterable<LifeRecord>): readonly ReliefSoFar[] {
  const practices = [...records]
    .filter(({ kind, hidden }) => kind === PRACTICE && !hidden)
    .toSorted((a, b) => a.writtenAt - b.writtenAt);
  const titles = new Map<string, string>();
  let state = beginRelief([]);
  for (const record of practices) {
    const episode = episodeOf(record);
    if (!episode) continue;
    state = observeRelief(state, episode);
    const title = fieldValue(record, "title");
    if (episode.technique !== null) {
      titles.set(episode.technique, typeof title === "string" ? title : "");
    }
  }
  const ranked = rankRelief(state, {
    quadrant: "",
    before: STRENGTH,
    eligible: [...titles.keys()],
  });
  const order = {
    "helps-you": 0,
    "still-learning": 0,
    "from-research": 1,
    retired: 2,
    "not-enough": 3,
  };
  return ranked
    .map((each) => ({ ...each, title: titles.get(each.technique) ?? "" }))
    .toSorted((a, b) => order[a.word] - order[b.word] || b.relief - a.relief);
}

function episodeOf(record: LifeRecord): Episode | undefined {
  const { technique, before, after, madeWorse } = practiceOf(record);
  if (before === undefined) return undefined;
  const worse = madeWorse ? Math.min(10, before + WORSE) : undefined;
  const end = worse === undefined ? after : Math.max(after ?? 0, worse);
  return end === undefined ? undefined : { technique, before, after: end, quadrant: "" };
}
