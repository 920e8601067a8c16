/** What a person's own uses say of a technique, and why three are offered. Points are of 0 to 10. */
export interface ReliefWords {
  /** What the order rests on once there are own uses. */
  readonly basis: string;
  readonly whyThese: string;
  readonly fits: string;
  readonly person: string;
  readonly research: string;
  readonly choice: string;
  /** Beside "note it for now". */
  readonly noteLine: string;

  readonly few: (uses: number) => string;
  readonly seems: (uses: number) => string;
  readonly unclear: (uses: number) => string;
  readonly helps: (uses: number) => string;
  readonly noHelp: (uses: number) => string;

  readonly lower: (points: string) => string;
  readonly higher: (points: string) => string;
  readonly same: string;
  readonly likely: (low: string, high: string) => string;
  readonly unsure: string;
}
