import { type Day, dayFromText } from "@lichen/base";
import { DIRECTORIES, EMERGENCY_NUMBERS } from "./data/emergency-numbers.ts";
import { HELP_LINES } from "./data/help-lines.ts";
import type { CountryHelp, HelpLine } from "./help-line.ts";

/** Dialled where no better number is known: by the rules of mobile networks it reaches help in most. */
const ANYWHERE = "112";
/** After so many days without a check a line may not be released. */
const STALE_AFTER = 180;

/**
 * The help of a country the person chose (never found by their place): emergency numbers, then the
 * lines in the order to try. Lines too unsure to show are left out until they are checked. A country
 * without lines has 112 and the directories.
 */
export function helpFor(country: string): CountryHelp {
  return {
    emergency: EMERGENCY_NUMBERS.get(country) ?? [ANYWHERE],
    lines: HELP_LINES.filter(
      (line) => line.country === country && line.kind !== "emergency" && !line.doubtful,
    ),
    directories: DIRECTORIES,
  };
}

/** The countries that have at least one line to show. */
export function countriesWithLines(): readonly string[] {
  const countries = new Set(HELP_LINES.map(({ country }) => country));
  return [...countries].filter((country) => helpFor(country).lines.length > 0);
}

/** The countries of which an emergency number or a line is known. */
export function countriesWithHelp(): readonly string[] {
  return [...new Set([...EMERGENCY_NUMBERS.keys(), ...countriesWithLines()])];
}

/**
 * The lines that must be checked before a release: never checked on the operator's own page, or
 * more than 180 days ago. `today` is given, so that no build or test depends on the day it runs.
 */
export function staleLines(lines: readonly HelpLine[], today: Day): readonly HelpLine[] {
  return lines.filter(({ checked }) => {
    const day = dayFromText(checked ?? "");
    return !day.ok || today - day.value > STALE_AFTER;
  });
}
