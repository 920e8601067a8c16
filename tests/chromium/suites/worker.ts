import { openBrowserStore } from "@lichen/storage/browser";
import {
  sampleDevice,
  sampleSegment,
  segmentStoreSuite,
  slotFileSuite,
} from "@lichen/storage/suites";
import { expect, it, runAll } from "./vitest-in-worker.ts";

let places = 0;

/** A fresh place in this browser each time. */
function freshName(): string {
  places += 1;
  return `suite-${places}`;
}

segmentStoreSuite("IndexedDB", async () => {
  const name = freshName();
  let place = await openBrowserStore(name);
  await place.claim("writer");
  return {
    store: place.segments("writer"),
    async reopen() {
      place.close();
      place = await openBrowserStore(name);
      await place.claim("writer");
      return place.segments("writer");
    },
    beside: async () => place.segments(undefined),
    async dispose() {
      await place.eraseAll();
      place.close();
      indexedDB.deleteDatabase(name);
    },
  };
});

it("lets the newest claim write, and tells the one before that it is busy", async () => {
  const name = freshName();
  const [first, second] = [await openBrowserStore(name), await openBrowserStore(name)];
  const device = sampleDevice(1);
  const write = async (place: typeof first, writer: string, seq: number) => {
    const segments = [sampleSegment(device, seq)];
    const added = await place.segments(writer).append(device, segments, Uint8Array.of(seq));
    return added.ok ? "kept" : added.problem.kind;
  };
  await first.claim("a");
  expect(await write(first, "a", 1)).toBe("kept");
  await second.claim("b");
  expect(await write(first, "a", 2)).toBe("busy");
  expect(await write(second, "b", 2)).toBe("kept");
  await second.eraseAll();
  for (const place of [first, second]) place.close();
});

it("empties nothing while the browser holds the file of the slots, and says why", async () => {
  const name = freshName();
  const place = await openBrowserStore(name);
  await place.claim("a");
  const device = sampleDevice(1);
  const added = await place
    .segments("a")
    .append(device, [sampleSegment(device, 1)], Uint8Array.of(1));
  expect(added.ok).toBe(true);
  expect((await place.slots.write(Uint8Array.of(1, 2, 3))).ok).toBe(true);
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(`${name}-slots`)).createSyncAccessHandle();
  const refused = await place.eraseAll();
  expect(refused.ok ? "erased" : refused.problem.kind).toBe("refused");
  expect(await place.hasSegments()).toBe(true);
  file.close();
  expect((await place.eraseAll()).ok).toBe(true);
  expect(await place.hasSegments()).toBe(false);
  place.close();
});

slotFileSuite("a private file", async () => {
  const name = freshName();
  let place = await openBrowserStore(name);
  return {
    slots: place.slots,
    async reopen() {
      place.close();
      place = await openBrowserStore(name);
      return place.slots;
    },
    async dispose() {
      await place.eraseAll();
      place.close();
      indexedDB.deleteDatabase(name);
    },
  };
});

self.postMessage(await runAll());
