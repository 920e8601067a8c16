import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBackup, openNotebook, unlock } from "@lichen/companion";
import { openFolder } from "@lichen/storage/folder";
import { wordsOfRoot } from "@lichen/vault";
import { hostApp } from "../chromium/app-host.ts";
import { launchShared } from "../chromium/browser.ts";
import { bringBackupIn } from "../chromium/person.ts";
import { benchPorts, largeNotebook } from "./hundred-thousand.ts";
import { median } from "./median.ts";
import { measureExit, measureKept, measureScroll, measureTyping } from "./web-acts.ts";
import { measureHardMoment, TAPS } from "./web-hard-moment.ts";
import { webSizes } from "./web-sizes.ts";
import { measuredBrowser, measureStart } from "./web-start.ts";

const ROUNDS = 5;

/** The backup of the large notebook, and the words that open it. */
async function largeBackup(): Promise<{ readonly file: string; readonly words: string }> {
  const folder = openFolder(await largeNotebook(), "read");
  if (!folder.ok) throw new Error(folder.problem.kind);
  const ports = benchPorts(folder.value);
  const keys = await unlock(ports.slots, undefined);
  if (!keys.ok) throw new Error(keys.problem.kind);
  const notebook = await openNotebook(keys.value.keys, ports, { slotCopyLost: false });
  if (!notebook.ok) throw new Error(notebook.problem.kind);
  const backup = await makeBackup(notebook.value, undefined);
  if (!backup.ok) throw new Error(backup.problem.kind);
  const file = join(mkdtempSync(join(tmpdir(), "lichen-bench-")), "large.lichen");
  writeFileSync(file, backup.value);
  const words = wordsOfRoot(notebook.value.keys.keyring.root).join(" ");
  folder.value.close();
  return { file, words };
}

const host = await hostApp();

const starts: { readonly fcp: number; readonly ready: number }[] = [];
const shared = await launchShared();
// The first one warms the browser up, as any browser that is in use.
await measureStart(shared, host.address);
for (let round = 0; round < ROUNDS; round += 1) {
  starts.push(await measureStart(shared, host.address));
}
await shared.close();

const small = await measuredBrowser(host.address);
const typing = await measureTyping(small.page);
const kept = await measureKept(small.page, ROUNDS);
const exit = await measureExit(small.page, host.address, ROUNDS);
await small.close();
const breaths = await measureHardMoment(host.address, ROUNDS);

const large = await measuredBrowser(host.address, { begins: false });
const { file, words } = await largeBackup();
await large.page.goto(`${host.address}/restore`);
large.page.setDefaultTimeout(600_000);
await bringBackupIn(large.page, file, words);
await large.page.getByRole("navigation", { name: "Places" }).waitFor();
const opens: number[] = [];
const answers: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  // The worker of the page before takes a while to end, and the lock of the writer waits for it.
  await large.page.waitForTimeout(4_000);
  await large.page.goto(host.address);
  await large.page.getByRole("navigation", { name: "Places" }).waitFor();
  answers.push(
    await large.page.evaluate(
      () => performance.getEntriesByName("lichen-begun")[0]?.duration ?? Number.NaN,
    ),
  );
  const [worker] = large.page.workers();
  if (!worker) throw new Error("the page has no worker");
  opens.push(
    await worker.evaluate(
      () => performance.getEntriesByName("lichen-opened")[0]?.duration ?? Number.NaN,
    ),
  );
}
const memory = await large.page.evaluate(async () => {
  const measure: unknown = Reflect.get(performance, "measureUserAgentSpecificMemory");
  if (typeof measure !== "function") return Number.NaN;
  const { bytes } = await measure.call(performance);
  return Number(bytes) / 1_000_000;
});
const scroll = await measureScroll(large.page);
await large.close();
await host.stop();

console.log(
  JSON.stringify({
    ...webSizes(),
    "web-fcp": median(starts.map(({ fcp }) => fcp)),
    "web-ready": median(starts.map(({ ready }) => ready)),
    "web-typing": typing,
    "web-kept": kept,
    "web-exit": exit,
    "web-hard-moment": median(breaths),
    "web-hard-moment-taps": TAPS.length,
    "web-open-100k": median(opens),
    "web-answer-100k": median(answers),
    "web-heap-100k": memory,
    "web-scroll-frame": scroll,
  }),
);
