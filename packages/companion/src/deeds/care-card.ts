import { type RecordId, type Result, recordIdFromHash, type StoreProblem } from "@lichen/base";
import { fieldValue, writeFirst, writeOver } from "@lichen/core";
import { labelledHash } from "@lichen/vault";
import type { Notebook } from "../notebook/notebook.ts";

/** The kind of record that holds the care card ([Note: Kinds]); there is one, on every device the same. */
export const CARE_CARD = "care-card";
const CARD: RecordId = recordIdFromHash(labelledHash("lichen/1/care-card"));

/** What a care card says, each part in the person's own words: a page to hand to someone close. */
export const CARE_PARTS = ["looksLike", "helps", "helpsNot", "pleaseDo"] as const;
export type CarePart = (typeof CARE_PARTS)[number];
export type CareCard = { readonly [part in CarePart]: string };

/** The care card as it stands; empty texts where nothing was written. */
export function careCard({ life }: Notebook): CareCard {
  const record = life.record(CARD);
  const said = (part: CarePart): string => {
    const value = record && fieldValue(record, part);
    return typeof value === "string" ? value : "";
  };
  return {
    looksLike: said("looksLike"),
    helps: said("helps"),
    helpsNot: said("helpsNot"),
    pleaseDo: said("pleaseDo"),
  };
}

/** Keeps what changed on the card. */
export function keepCareCard(
  notebook: Notebook,
  change: Partial<CareCard>,
): Promise<Result<void, StoreProblem>> {
  const fields = Object.fromEntries(
    Object.entries(change).map(([part, text]) => [part, text.toWellFormed()]),
  );
  const record = notebook.life.record(CARD);
  const operation = record
    ? writeOver(notebook.stamp(), record, fields)
    : writeFirst(notebook.stamp(), { id: CARD, kind: CARE_CARD }, fields);
  return notebook.append([operation]);
}
