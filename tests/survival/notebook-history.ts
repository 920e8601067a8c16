import {
  allEntries,
  changeProtection,
  createNotebook,
  eraseRecords,
  putRight,
} from "@lichen/companion";
import { createFolder, openFolder } from "@lichen/storage/folder";
import { type DiskImage, imageKey, powerLossDisk } from "@lichen/testkit";
import { idsIn, isWhole, keepNote, openIn, portsIn } from "./living-notebook.ts";
import { DIR, type Exploration, opened } from "./store-history.ts";

/** What was said to be done when the power went. */
interface Said {
  readonly isMade: boolean;
  readonly kept: ReadonlySet<string>;
  readonly erased: ReadonlySet<string>;
}

/**
 * A notebook made, written in, snapshotted, erased in and given new keys, `rounds` times over, with a
 * look at what a loss of power at any moment of it leaves.
 */
export async function exploreNotebook(rounds: number, limit: number): Promise<Exploration> {
  const states = new Map<string, { readonly image: DiskImage; readonly said: Said }>();
  let said: Said = { isMade: false, kept: new Set(), erased: new Set() };
  const disk = powerLossDisk({ folders: ["/", "/home"], files: new Map() }, () => {
    for (const image of disk.afterLoss(limit)) states.set(imageKey(image), { image, said });
  });
  const made = await createNotebook(portsIn(opened(createFolder(DIR, disk))), {
    kind: "this-device",
  });
  if (!made.ok) throw new Error(`not made: ${made.problem.kind}`);
  said = { ...said, isMade: true };
  for (let round = 0; round < rounds; round++) {
    const reopened = await openIn(opened(openFolder(DIR, "write", disk)), { thorough: false });
    if (!reopened.ok) throw new Error(`not opened: ${reopened.problem.kind}`);
    let notebook = reopened.value;
    const keep = async (note: string): Promise<void> => {
      const kept = await keepNote(notebook, note);
      if (!("id" in kept)) throw new Error(`not kept: ${kept.problem}`);
      said = { ...said, kept: new Set([...said.kept, kept.id]) };
    };
    await keep("tea, and a slow morning");
    await keep("rain on the roof ".repeat(60));
    await notebook.rest({ due: true });
    await keep("a short walk");
    const [gone] = allEntries(notebook);
    if (gone) {
      // From the first moment of an erase on, either is right; once it is said to be done, only gone is.
      said = { ...said, kept: new Set([...said.kept].filter((id) => id !== gone.id)) };
      await eraseRecords(notebook, [gone.id]);
      said = { ...said, erased: new Set([...said.erased, gone.id]) };
    }
    await keep("a better evening");
    const fresh = await changeProtection(notebook, { kind: "this-device" }, { renew: true });
    if (!fresh.ok) throw new Error(`not changed: ${fresh.problem.kind}`);
    notebook = fresh.value;
    await keep("and so to bed");
  }
  const wrong: string[] = [];
  for (const { image, said } of states.values()) wrong.push(...(await wrongWith(image, said)));
  return { states: states.size, wrong };
}

async function wrongWith(image: DiskImage, said: Said): Promise<readonly string[]> {
  const disk = powerLossDisk(image);
  const folder = openFolder(DIR, "write", disk);
  const found = folder.ok ? await openIn(folder.value) : folder;
  if (!folder.ok || !found.ok) {
    const kind = found.ok ? "none" : found.problem.kind;
    if (said.isMade || (kind !== "absent" && kind !== "no-slots")) return [`did not open: ${kind}`];
    const again = createFolder(DIR, disk);
    return again.ok ? [] : [`could not be begun again: ${again.problem.kind}`];
  }
  const wrong = wrongIn(idsIn(found.value), said);
  if (!isWhole(found.value)) wrong.push(`not whole: ${JSON.stringify(found.value.condition)}`);
  const right = await putRight(found.value);
  if (!right.ok) wrong.push("could not be put right");
  const kept = await keepNote(found.value, "after the lights came back");
  if (!("id" in kept)) return [...wrong, "writing did not go on"];
  const last = await openIn(opened(openFolder(DIR, "write", disk)));
  if (!last.ok) return [...wrong, `did not open again: ${last.problem.kind}`];
  if (!isWhole(last.value)) wrong.push("not whole after writing on");
  if (last.value.condition.slotCopyLost) wrong.push("a copy of the slots was not put right");
  const { hasToDrop, hasToRewrite } = last.value.reading;
  if (hasToDrop || hasToRewrite) wrong.push("erased bytes were not dropped");
  const all = { ...said, kept: new Set([...said.kept, kept.id]) };
  return [...wrong, ...wrongIn(idsIn(last.value), all)];
}

function wrongIn(ids: ReadonlySet<string>, { kept, erased }: Said): string[] {
  const lost = [...kept].filter((id) => !ids.has(id)).map(() => "a kept entry is lost");
  return [...lost, ...[...erased].filter((id) => ids.has(id)).map(() => "an erased entry is back")];
}
