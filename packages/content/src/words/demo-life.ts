/**
 * What a made-up person writes; every line is invented. In a line `{name}` is someone they know, and
 * each slot of {@link DemoLifeWords.slots} is filled with one of its phrases.
 */
export interface DemoLifeWords {
  /** Notes by how the day is. */
  readonly notes: {
    readonly heavy: readonly string[];
    readonly plain: readonly string[];
    readonly light: readonly string[];
  };
  /** Second sentences that fit after any of them. */
  readonly also: readonly string[];
  /** Phrases for `{where}`, `{food}`, `{task}` and `{while}` in any line. */
  readonly slots: {
    readonly where: readonly string[];
    readonly food: readonly string[];
    readonly task: readonly string[];
    readonly while: readonly string[];
  };
  readonly journal: readonly string[];
  readonly goals: readonly DemoGoal[];
  readonly setbacks: readonly DemoSetback[];
  readonly victories: readonly string[];
  readonly people: readonly string[];
  readonly reachOut: readonly string[];
  readonly tags: readonly string[];
  readonly needs: readonly string[];
  readonly strengths: readonly string[];
}

export interface DemoGoal {
  readonly wish: string;
  readonly why: string;
  readonly obstacle: string;
  readonly plan: { readonly cue: string; readonly response: string };
  readonly smallest: string;
  readonly unit: string;
  readonly size: number;
}

export interface DemoSetback {
  readonly happened: string;
  readonly kindLine: string;
  readonly lesson: string;
}
