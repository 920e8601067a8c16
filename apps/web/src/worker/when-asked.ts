import type { Answerers, DeedName } from "../port/deeds.ts";

/**
 * Answers whose file comes when one of them is first asked for: opening the notebook waits for none of
 * it. A file that could not be fetched is asked for again the next time.
 */
export function whenAsked<N extends DeedName>(
  names: readonly N[],
  load: () => Promise<Pick<Answerers, N>>,
): Pick<Answerers, N> {
  let come: Promise<Pick<Answerers, N>> | undefined;
  const fetched = (): Promise<Pick<Answerers, N>> => {
    come ??= load().catch((failure: unknown) => {
      come = undefined;
      throw failure;
    });
    return come;
  };
  const answers = names.map((name) => [
    name,
    async (question: never) => {
      const answer = (await fetched())[name] as (question: never) => unknown; // Names and answers pair.
      return answer(question);
    },
  ]);
  return Object.fromEntries(answers);
}
