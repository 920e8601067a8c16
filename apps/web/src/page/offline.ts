import { signal } from "@preact/signals";
import { sharedText } from "./shared-text.ts";
import { trustedScript } from "./trusted-script.ts";

/** True when a newer version is here and waits for the person. */
export const updateWaits = signal(false);

let waiting: ServiceWorker | null = null;

/** Makes the app open without a network, and notices newer versions. */
export async function beginOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { controller } = navigator.serviceWorker;
  // Asked for at once, whether the notebook is open or not: the worker may be ended before it is.
  if (controller) sharedText.value = await askWorker(controller, "shared");
  const registration = await register().catch(() => undefined);
  // A browser may refuse (a private window does): everything but opening without a network is there.
  if (!registration) return;
  notice(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const fresh = registration.installing;
    fresh?.addEventListener("statechange", () => {
      if (fresh.state === "installed" && navigator.serviceWorker.controller) notice(fresh);
    });
  });
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const script = trustedScript("/service-worker.js");
  return navigator.serviceWorker.register(script, { updateViaCache: "none" });
}

/** Lets the newer version take over, and opens it. */
export function update(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  waiting?.postMessage("update");
}

/** What the newer version brings, in a language; empty when it does not say. */
export async function whatIsNew(locale: "en" | "hi"): Promise<readonly string[]> {
  const text = waiting ? await askWorker(waiting, "news") : undefined;
  const news: unknown = text ? JSON.parse(text) : {};
  const lines = news !== null && typeof news === "object" ? Object.entries(news) : [];
  const found: unknown = lines.find(([language]) => language === locale)?.[1];
  return Array.isArray(found) ? found.filter((line) => typeof line === "string") : [];
}

function askWorker(
  worker: ServiceWorker,
  question: "news" | "shared",
): Promise<string | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(typeof data === "string" && data !== "" ? data : undefined);
      port1.close();
    };
    worker.postMessage(question, [port2]);
  });
}

function notice(worker: ServiceWorker | null): void {
  if (!worker) return;
  waiting = worker;
  updateWaits.value = true;
}
