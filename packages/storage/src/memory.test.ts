import { emptyMemory, memorySegments, memorySlots } from "./memory.ts";
import { segmentStoreSuite, slotFileSuite } from "./suites/index.ts";

segmentStoreSuite("memory", async () => {
  const disk = emptyMemory();
  return {
    store: memorySegments(disk),
    reopen: async () => memorySegments(disk),
    dispose: async () => undefined,
  };
});

slotFileSuite("memory", async () => {
  const disk = emptyMemory();
  return {
    slots: memorySlots(disk),
    reopen: async () => memorySlots(disk),
    dispose: async () => undefined,
  };
});
