import { OWN_PAGES, type OwnPage } from "@lichen/core";
import { signal } from "@preact/signals";

/** Someone to write to, as the open copy holds them. */
export interface OpenPerson {
  readonly name: string;
  readonly phone: string;
}

/**
 * The copy of the safety plan that may be read while the notebook is locked: only where the person
 * chose so, in plain sight in localStorage, until they turn it off (PRIVACY.md).
 */
export interface OpenPlan {
  readonly plan: OwnPage<"safety-plan">;
  readonly people: readonly OpenPerson[];
}

const KEY = "lichen-open-plan";

/** The open copy; undefined where none was chosen. */
export const openPlan = signal<OpenPlan | undefined>(read());

/** Puts the copy in plain sight, or brings it up to date. */
export function keepPlanOpen(copy: OpenPlan): void {
  localStorage.setItem(KEY, JSON.stringify(copy));
  openPlan.value = copy;
}

/** Takes the copy away. */
export function closePlan(): void {
  localStorage.removeItem(KEY);
  openPlan.value = undefined;
}

function read(): OpenPlan | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null || !("plan" in kept)) return undefined;
    const said = Object.entries(Object(kept.plan)).filter(([, text]) => typeof text === "string");
    const empty = OWN_PAGES["safety-plan"].map((part) => [part, ""]);
    const plan = Object.fromEntries([...empty, ...said]);
    const people = "people" in kept && Array.isArray(kept.people) ? kept.people : [];
    return { plan, people: people.filter(isPerson) };
  } catch {
    return undefined; // Not ours: there is no copy.
  }
}

function isPerson(each: unknown): each is OpenPerson {
  return (
    typeof each === "object" &&
    each !== null &&
    "name" in each &&
    typeof each.name === "string" &&
    "phone" in each &&
    typeof each.phone === "string"
  );
}
