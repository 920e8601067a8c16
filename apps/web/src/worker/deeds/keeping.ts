import { dayFromCount, type Json, problem, type RecordId, type When } from "@lichen/base";
import {
  decide,
  editCheckIn,
  eraseEntry,
  findEntry,
  hideEntries,
  type Notebook,
  placeOwnWord,
  recordCheckIn,
  showEntries,
} from "@lichen/companion";
import { type LifeRecord, whenToJson, writeOver } from "@lichen/core";
import type { Answerers } from "../../port/deeds.ts";
import type { MomentView } from "../../port/views.ts";
import type { House } from "../house.ts";
import { keepWaiting } from "../waiting.ts";

type Keeping =
  | "keepCheckIn"
  | "amendCheckIn"
  | "keepWhileLocked"
  | "hide"
  | "show"
  | "erase"
  | "move"
  | "pick"
  | "setDayStart"
  | "placeOwnWord";

/** Deeds that write. */
export function keeping(house: House): Pick<Answerers, Keeping> {
  return {
    keepCheckIn: ({ draft, when }) =>
      house.write((notebook) => recordCheckIn(notebook, draft, momentOf(when))),
    amendCheckIn: ({ id, draft, when }) =>
      house.write((notebook) =>
        withEntry(notebook, id, (record) => {
          const moment = momentOf(when);
          return editCheckIn(notebook, record, { draft, ...(moment && { when: moment }) });
        }),
      ),
    keepWhileLocked: async ({ draft }) => keepWaiting(await house.store(), draft),
    hide: ({ ids }) => house.write((notebook) => hideEntries(notebook, recordsOf(notebook, ids))),
    show: ({ ids }) => house.write((notebook) => showEntries(notebook, recordsOf(notebook, ids))),
    erase: ({ id }) =>
      house.write((notebook) => withEntry(notebook, id, (record) => eraseEntry(notebook, record))),
    move: ({ id, when }) =>
      house.write((notebook) =>
        withEntry(notebook, id, async (record) => {
          const moment = momentOf(when);
          if (!moment) return problem({ kind: "no-such-entry" });
          const fields = { when: whenToJson(moment) };
          return notebook.append([writeOver(notebook.stamp(), record, fields)]);
        }),
      ),
    pick: ({ id, field, index }) =>
      house.write((notebook) =>
        withEntry(notebook, id, async (record) => {
          const value: Json | undefined = record.fields.get(field)?.[index]?.value;
          if (value === undefined) return problem({ kind: "no-such-entry" });
          return notebook.append([writeOver(notebook.stamp(), record, { [field]: value })]);
        }),
      ),
    placeOwnWord: (word) => house.write((notebook) => placeOwnWord(notebook, word)),
    setDayStart: ({ minute }) => house.write((notebook) => decide(notebook, { dayStart: minute })),
  };
}

async function withEntry<T>(
  notebook: Notebook,
  id: RecordId,
  act: (record: LifeRecord) => Promise<T>,
): Promise<T | ReturnType<typeof problem<{ readonly kind: "no-such-entry" }>>> {
  const record = findEntry(notebook, id);
  return record.ok ? act(record.value) : problem({ kind: "no-such-entry" });
}

function recordsOf({ life }: Notebook, ids: readonly RecordId[]): readonly LifeRecord[] {
  return ids.flatMap((id) => life.record(id) ?? []);
}

function momentOf(when: MomentView | undefined): When | undefined {
  if (!when) return undefined;
  const day = dayFromCount(when.day);
  return day.ok ? { ...when, day: day.value } : undefined;
}
