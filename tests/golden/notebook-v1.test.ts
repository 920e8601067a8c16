import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSound, openNotebook, restoreNew, unlock } from "@lichen/companion";
import { openFolder } from "@lichen/storage/folder";
import { memoryPorts, nodeSqueeze } from "@lichen/testkit";
import { openBackup, rootOfWords } from "@lichen/vault";
import { describe, expect, it } from "vitest";
import { lifeJson } from "../../spec/golden/life-json.ts";

const GOLDEN = join(import.meta.dirname, "../../spec/golden/notebook-v1");
const expected: {
  readonly passphrase: string;
  readonly words: string;
  readonly thisDevice: unknown;
  readonly locked: unknown;
} = JSON.parse(readFileSync(join(GOLDEN, "expected.json"), "utf8"));

async function opened(name: string, passphrase: string | undefined, thorough: boolean) {
  const folder = openFolder(join(GOLDEN, name), "read");
  if (!folder.ok) throw new Error(folder.problem.kind);
  const { segments, slots } = folder.value;
  const keys = await unlock(slots, passphrase);
  if (!keys.ok) throw new Error(keys.problem.kind);
  const ports = { ...memoryPorts({ seed: 1 }), segments, slots };
  const notebook = await openNotebook(keys.value.keys, ports, { thorough });
  if (!notebook.ok) throw new Error(notebook.problem.kind);
  return notebook.value;
}

describe("the golden notebook of version 1", () => {
  it("opens from its segments to the life that was written", async () => {
    const { life, condition } = await opened("this-device", undefined, true);
    expect(isSound(condition)).toBe(true);
    expect(lifeJson(life)).toEqual(expected.thisDevice);
  });

  it("opens from its snapshot to the same life", async () => {
    const { life, reading } = await opened("this-device", undefined, false);
    expect(reading.beyondSnapshot).toBe(0);
    expect(lifeJson(life)).toEqual(expected.thisDevice);
  });

  it("opens by its passphrase, and by no other", async () => {
    const { life } = await opened("passphrase", expected.passphrase, true);
    expect(lifeJson(life)).toEqual(expected.locked);
    await expect(opened("passphrase", "another", true)).rejects.toThrow("wrong-secret");
  });

  it("comes back from its backup, by the words and by the passphrase", async () => {
    const bytes = new Uint8Array(readFileSync(join(GOLDEN, "backup.lichen")));
    const root = rootOfWords(expected.words);
    if (!root.ok) throw new Error(root.problem.kind);
    const { passphrase } = expected;
    for (const way of [
      { kind: "words", root: root.value },
      { kind: "passphrase", passphrase },
    ] as const) {
      const backup = await openBackup(bytes, way, nodeSqueeze);
      if (!backup.ok) throw new Error(backup.problem.kind);
      const ports = memoryPorts({ seed: 2 });
      const restored = await restoreNew(ports, backup.value, { kind: "this-device" });
      if (!restored.ok) throw new Error(restored.problem.kind);
      expect(lifeJson(restored.value.notebook.life)).toEqual(expected.thisDevice);
    }
  });
});
