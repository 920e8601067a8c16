import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { AnswerOf, DeedName, QuestionOf } from "../port/deeds.ts";
import type { Standing } from "../port/standing.ts";
import { keepTripwire, readTripwire } from "./tripwire.ts";
import { ask, onNews } from "./worker-port.ts";

const standingSignal = signal<Standing | undefined>(undefined);
/** How the notebook stands; undefined until the worker said so. */
export const standing: ReadonlySignal<Standing | undefined> = standingSignal;

/** How far a long deed has come, 0 to 1; undefined while none is going on. */
export const progress = signal<number | undefined>(undefined);

/** Takes over a standing that came as an answer. */
export function stand(to: Standing): void {
  standingSignal.value = to;
}

/**
 * Empties what a person has in hand once the notebook is closed: locked, erased or lost. Another tab that
 * took over is no stranger: until the lock, what is in hand stays.
 */
export function whenClosed(empty: () => void): void {
  standing.subscribe((now) => {
    if (now && now.kind !== "open" && now.kind !== "elsewhere") empty();
  });
}

/** Begins: listens to the worker and asks how the notebook stands. */
export async function beginNotebook(): Promise<void> {
  onNews((news) => {
    if (news.kind === "standing") stand(news.standing);
    if (news.kind === "tripwire") keepTripwire(news.tripwire);
    if (news.kind === "progress") progress.value = news.done < 1 ? news.done : undefined;
  });
  performance.mark("lichen-asked");
  const now = await ask("begin", { tripwire: readTripwire() });
  performance.measure("lichen-begun", "lichen-asked");
  stand(now);
}

/** What a page has asked for: undefined while it waits, then the answer, asked anew after each change. */
export function useAnswer<N extends DeedName>(
  name: N,
  ...question: undefined extends QuestionOf<N> ? [] : [QuestionOf<N>]
): AnswerOf<N> | undefined {
  const [answer, setAnswer] = useState<AnswerOf<N>>();
  const key = JSON.stringify(question);
  useEffect(() => {
    let isCurrent = true;
    const stop = effect(() => {
      if (standing.value?.kind !== "open") return;
      void ask(name, ...question).then((answered) => {
        if (isCurrent) setAnswer(() => answered);
      });
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [name, key]);
  return answer;
}
