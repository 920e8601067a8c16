import type { RecordId, Result } from "@lichen/base";
import type {
  KeptChain,
  KeptTechnique,
  NotedMoment,
  PracticeDraft,
  RankedTechnique,
  ReliefQuestion,
  TechniqueChoices,
} from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";

type Answer<T> = Result<T, NamedProblem>;

/** What a hard moment has to know of the person: what may never be offered, and what is their own. */
export interface CopingView {
  readonly choices: TechniqueChoices;
  /** Ids of techniques that lately left it harder. */
  readonly paused: readonly string[];
  readonly own: readonly KeptTechnique[];
  /** The if-then chains in sight, latest first. */
  readonly chains: readonly KeptChain[];
}

/** What a hard moment asks of the worker. */
export interface CopingDeeds {
  coping(): CopingView;
  /** What the person's own uses say of each technique, best first; empty while they say nothing. */
  relief(moment: ReliefQuestion): readonly RankedTechnique[];
  /** The hard moment that was only noted, to be asked about once. */
  notedMoment(): NotedMoment | undefined;
  keepPractice(what: {
    readonly id: RecordId | undefined;
    readonly draft: PracticeDraft;
  }): Answer<RecordId>;
  keepVictory(what: {
    readonly text: string;
    readonly proof: RecordId | undefined;
  }): Answer<RecordId>;
}
