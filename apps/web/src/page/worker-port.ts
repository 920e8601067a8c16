import type { AnswerOf, DeedName, News, QuestionOf, Reply } from "../port/deeds.ts";
import workerAddress from "../worker/worker.ts?worker&url";
import { trustedScript } from "./trusted-script.ts";

/** The worker had an accident: a bug of ours. What the person typed is still on the screen. */
export class WorkerAccident extends Error {}

interface Asked {
  resolve(answer: unknown): void;
  reject(accident: WorkerAccident): void;
}

const asked = new Map<number, Asked>();
const listeners = new Set<(news: News) => void>();
let last = 0;

const worker = new Worker(trustedScript(workerAddress), { type: "module" });

worker.onmessage = ({ data }: MessageEvent<Reply>) => {
  if ("news" in data) {
    for (const listener of listeners) listener(data.news);
    return;
  }
  const waiting = asked.get(data.id);
  asked.delete(data.id);
  // Closed meanwhile: the page that asked goes with it, so nobody waits for the answer any more.
  if ("closed" in data) return;
  if ("accident" in data) waiting?.reject(new WorkerAccident(data.accident));
  else waiting?.resolve(data.answer);
};

// Its file did not come, or could not be read: whoever waits is told.
worker.onerror = () => {
  for (const { reject } of asked.values()) reject(new WorkerAccident("the worker did not begin"));
  asked.clear();
};

/** Asks the worker, and waits for its answer. */
export function ask<N extends DeedName>(
  name: N,
  ...[question]: undefined extends QuestionOf<N> ? [] : [QuestionOf<N>]
): Promise<AnswerOf<N>> {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    asked.set(id, { resolve: resolve as Asked["resolve"], reject }); // The port's types pair them.
    worker.postMessage({ id, name, question });
  });
}

/** Hears what the worker tells unasked; returns how to stop. */
export function onNews(listener: (news: News) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
