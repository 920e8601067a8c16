/** Places that are not built yet: what will be there, and what already helps. */
export interface LaterWords {
  readonly grow: string;
  readonly growLine: string;
}
