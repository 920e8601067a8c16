import type { Result, StoreProblem } from "@lichen/base";
import { type Flag, isFlag } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { decide, settingVersions, settingWords } from "./settings.ts";

/**
 * What a person decided about techniques, once for all devices: what is not for them, what they
 * like to find again, and what does not suit body or past.
 *
 * [Note: Choices that only take away] Where two devices decided apart, every version counts: a
 * technique refused on either is refused, a flag raised on either takes away. Something may so be
 * kept away that was brought back elsewhere; it is never offered against someone's word. The next
 * decision joins the versions.
 */
export interface TechniqueChoices {
  /** Ids of techniques that are "not for me": not offered until the person brings them back. */
  readonly refused: readonly string[];
  readonly favourites: readonly string[];
  readonly flags: readonly Flag[];
  /** Whether flags were ever asked about: answered, or left open on purpose. */
  readonly isFlagsAsked: boolean;
}

const REFUSED = "refusedTechniques";
const FAVOURITES = "favouriteTechniques";
const FLAGS_TOLD = "bodyFlags";

/** What a person decided about techniques so far. */
export function techniqueChoices(notebook: Notebook): TechniqueChoices {
  return {
    refused: settingWords(notebook, REFUSED),
    favourites: settingWords(notebook, FAVOURITES),
    flags: settingWords(notebook, FLAGS_TOLD).filter(isFlag),
    isFlagsAsked: settingVersions(notebook, FLAGS_TOLD).length > 0,
  };
}

/** "Not for me": a technique is not offered any more. */
export function refuseTechnique(notebook: Notebook, id: string): Decided {
  return decide(notebook, { [REFUSED]: withItem(settingWords(notebook, REFUSED), id) });
}

/** Brings back a technique that was refused. */
export function bringBackTechnique(notebook: Notebook, id: string): Decided {
  return decide(notebook, { [REFUSED]: withoutItem(settingWords(notebook, REFUSED), id) });
}

/** Makes a technique easy to find again, or one among all once more. */
export function favourTechnique(notebook: Notebook, id: string, isFavourite: boolean): Decided {
  const now = settingWords(notebook, FAVOURITES);
  return decide(notebook, { [FAVOURITES]: isFavourite ? withItem(now, id) : withoutItem(now, id) });
}

/**
 * Keeps what the person told of body and past. An empty list is an answer too: it was asked, and
 * nothing was told. Flags of a newer version are not known here and stay.
 */
export function tellFlags(notebook: Notebook, flags: readonly Flag[]): Decided {
  const unknown = settingWords(notebook, FLAGS_TOLD).filter((flag) => !isFlag(flag));
  return decide(notebook, { [FLAGS_TOLD]: [...new Set([...flags, ...unknown])] });
}

type Decided = Promise<Result<void, StoreProblem>>;

function withItem(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list : [...list, item];
}

function withoutItem(list: readonly string[], item: string): readonly string[] {
  return list.filter((each) => each !== item);
}
