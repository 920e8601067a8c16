import type { NamedWord } from "@lichen/content/needs";
import { type ReadonlySignal, signal } from "@preact/signals";

/** The words for needs and for strengths. */
export interface NeedWords {
  readonly needs: readonly NamedWord[];
  readonly strengths: readonly NamedWord[];
}

const loaded = signal<NeedWords | undefined>(undefined);

/** Fetches the words, once. */
export async function loadNeedWords(): Promise<void> {
  if (loaded.value) return;
  const [{ NEEDS: needs }, { STRENGTHS: strengths }] = await Promise.all([
    import("@lichen/content/needs"),
    import("@lichen/content/strengths"),
  ]);
  loaded.value = { needs, strengths };
}

/** The words, once they are here. */
export const needWords: ReadonlySignal<NeedWords | undefined> = loaded;
