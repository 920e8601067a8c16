import { type Day, ok, type Result, type StoreProblem } from "@lichen/base";
import { type RuleId, type Suggested, suggestFor } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { momentNow } from "./record-check-in.ts";
import { decide, settingVersions, settingWords } from "./settings.ts";
import { type LifeNow, suggestionFacts } from "./suggestion-facts.ts";

/** Rules that are "not this" ([Note: Choices that only take away]). */
const REFUSED = "refusedSuggestions";
/** The days on which "not today" was said, and "enough for today". */
const NOT_TODAY = "suggestionNotToday";
const ENOUGH = "enoughForToday";
/** `{ day, rule }` of the one that was taken up last. */
const TAKEN = "suggestionTaken";

/** What Today brings together: one suggestion or none, and whether today was called enough. */
export interface SuggestionNow {
  readonly suggested: Suggested | undefined;
  readonly isEnough: boolean;
}

/** Today's one suggestion, by the rules of core. `isQuiet`: something else is said today already. */
export function suggestionNow(
  notebook: Notebook,
  {
    day,
    isQuiet,
    read,
  }: {
    readonly day: Day;
    readonly isQuiet: boolean;
    /** Reads the life, and is asked only where something may be suggested. */
    readonly read: () => Omit<LifeNow, "day">;
  },
): SuggestionNow {
  const said = (name: string) => settingVersions(notebook, name).includes(day);
  const isEnough = said(ENOUGH);
  const isResting = isEnough || said(NOT_TODAY);
  if (isQuiet || isResting) return { suggested: undefined, isEnough };
  const suggested = suggestFor({
    ...suggestionFacts(notebook, { day, ...read() }),
    isQuiet: false,
    isResting: false,
    refused: refusedSuggestions(notebook),
    taken: takenOn(notebook, day),
  });
  return { suggested, isEnough };
}

/** The rules that were refused, on any device. */
export function refusedSuggestions(notebook: Notebook): readonly string[] {
  return settingWords(notebook, REFUSED);
}

/**
 * What a person does with a suggestion: takes it up, puts it off for today, or refuses it for good;
 * or says that today is enough.
 */
export type SuggestionChoice =
  | { readonly kind: "take"; readonly rule: RuleId }
  | { readonly kind: "refuse"; readonly rule: RuleId }
  | { readonly kind: "not-today" }
  | { readonly kind: "enough" }
  /** Takes a "not this" back, and the quiet that came with it. */
  | { readonly kind: "allow"; readonly rule: string }
  /** Takes "not today" and "enough" back. */
  | { readonly kind: "go-on" };

/** Keeps what was chosen, for all devices. */
export async function chooseSuggestion(
  notebook: Notebook,
  choice: SuggestionChoice,
): Promise<Result<void, StoreProblem>> {
  const now = momentNow(notebook);
  const day = now.ok ? now.value.day : 0;
  const refused = refusedSuggestions(notebook);
  switch (choice.kind) {
    case "take":
      if (takenOn(notebook, day) === choice.rule) return ok(undefined);
      return decide(notebook, { [TAKEN]: { day, rule: choice.rule } });
    case "refuse":
      return decide(notebook, {
        [REFUSED]: [...new Set([...refused, choice.rule])],
        [NOT_TODAY]: day, // A "no" is not answered with the next idea.
      });
    case "allow":
      return decide(notebook, {
        [REFUSED]: refused.filter((each) => each !== choice.rule),
        [NOT_TODAY]: null,
      });
    case "not-today":
      return decide(notebook, { [NOT_TODAY]: day });
    case "enough":
      return decide(notebook, { [ENOUGH]: day });
    case "go-on":
      return decide(notebook, { [NOT_TODAY]: null, [ENOUGH]: null });
  }
}

function takenOn(notebook: Notebook, day: number): string | undefined {
  for (const value of settingVersions(notebook, TAKEN)) {
    const isToday = isTaken(value) && value.day === day;
    if (isToday) return value.rule;
  }
  return undefined;
}

function isTaken(value: unknown): value is { readonly day: number; readonly rule: string } {
  const isObject = typeof value === "object" && value !== null;
  return isObject && "rule" in value && typeof value.rule === "string" && "day" in value;
}
