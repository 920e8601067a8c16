import { type Day, dayFromCount, ok, type Result, type StoreProblem } from "@lichen/base";
import { isCompanyOffered, type LifeRecord } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { momentNow } from "./record-check-in.ts";
import { decide, settingOf, settingVersions } from "./settings.ts";

const OFF = "companyOff";
const SHOWN = "companyShown";
const PUT_AWAY = "companyPutAway";

/** Whether company is quietly offered today, among entries latest first ({@link isCompanyOffered}). */
export function companyOffer(
  notebook: Notebook,
  entries: readonly LifeRecord[],
): { readonly isOffered: boolean } {
  const now = momentNow(notebook);
  if (!now.ok) return { isOffered: false };
  const isOffered = isCompanyOffered(entries, now.value.day, {
    offeredOn: dayIn(notebook, SHOWN),
    putAwayOn: dayIn(notebook, PUT_AWAY),
    isRefused: !isCompanyOn(notebook),
  });
  return { isOffered };
}

/** Whether it may be offered: until it is refused on any device ([Note: Choices that only take away]). */
export function isCompanyOn(notebook: Notebook): boolean {
  return !settingVersions(notebook, OFF).includes(true);
}

/** What a person does with the offer. */
export type CompanyChange = "shown" | "put-away" | "refuse" | "bring-back";

/** Keeps what was done with the offer; that it was shown is written once a day. */
export async function chooseCompany(
  notebook: Notebook,
  change: CompanyChange,
): Promise<Result<void, StoreProblem>> {
  if (change === "refuse") return decide(notebook, { [OFF]: true });
  if (change === "bring-back") return decide(notebook, { [OFF]: false });
  const now = momentNow(notebook);
  const name = change === "shown" ? SHOWN : PUT_AWAY;
  if (!now.ok || dayIn(notebook, name) === now.value.day) return ok(undefined);
  return decide(notebook, { [name]: now.value.day });
}

function dayIn(notebook: Notebook, name: string): Day | undefined {
  const value = settingOf(notebook, name);
  const day = typeof value === "number" ? dayFromCount(value) : undefined;
  return day?.ok ? day.value : undefined;
}
