import type { OwnPage } from "@lichen/core";
import { type ReadonlySignal, signal } from "@preact/signals";
import { standing } from "../../notebook.ts";
import { readTripwire } from "../../tripwire.ts";

/** Someone to write to, as the open copy holds them. */
export interface OpenPerson {
  readonly name: string;
  readonly phone: string;
}

/** What of a notebook may be read while it is locked. */
export interface OpenPlan {
  /** The parts that say something. */
  readonly plan: Partial<OwnPage<"safety-plan">>;
  readonly people: readonly OpenPerson[];
}

/** The copy as it rests: with the notebook it was taken from, named as the tripwire names it. */
interface Copy extends OpenPlan {
  readonly notebook: string;
}

const KEY = "lichen-open-plan";

const copy = signal<Copy | undefined>(read());

/**
 * The copy of the safety plan that may be read while the notebook is locked: only where the person
 * chose so, in plain sight in localStorage, until they turn it off (PRIVACY.md). Undefined where
 * none was chosen. `follow-plan.ts` keeps it as the notebook is.
 */
export const openPlan: ReadonlySignal<OpenPlan | undefined> = copy;

/** Puts the copy in plain sight, or brings it up to date. */
export function keepPlanOpen({ plan, people }: OpenPlan): void {
  const notebook = readTripwire()?.notebook;
  if (notebook === undefined) return;
  const kept = { notebook, plan, people };
  localStorage.setItem(KEY, JSON.stringify(kept));
  copy.value = kept;
}

/** Takes the copy away. */
export function closePlan(): void {
  localStorage.removeItem(KEY);
  copy.value = undefined;
}

/** Whether a copy is wanted still: another tab may have turned it off a moment ago. */
export function isPlanOpen(): boolean {
  return localStorage.getItem(KEY) !== null;
}

// What another notebook left is taken away before anything of it is shown.
standing.subscribe((now) => {
  if (now && isPlanOpen() && copy.value?.notebook !== readTripwire()?.notebook) closePlan();
});

// Another tab turned it on or off, or changed what it says.
addEventListener("storage", ({ key }) => {
  if (key === KEY || key === null) copy.value = read();
});

function read(): Copy | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null || !("plan" in kept)) return undefined;
    if (!("notebook" in kept) || typeof kept.notebook !== "string") return undefined;
    const said = Object.entries(Object(kept.plan)).filter(([, text]) => typeof text === "string");
    const plan = Object.fromEntries(said);
    const people = "people" in kept && Array.isArray(kept.people) ? kept.people : [];
    return { notebook: kept.notebook, plan, people: people.filter(isPerson) };
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
