import type { Json } from "@lichen/base";
import { fieldValue, type LifeRecord } from "./record.ts";

/**
 * The kinds of record a life is made of, and the fields this version writes in each.
 *
 * [Note: Kinds] Every kind that happens at a time has `when` (`{ day, minute, zone }`). Days are
 * whole days since 1970-01-01. Texts are the person's own. Kinds and fields that are not here are
 * kept untouched and listed by their own name.
 *
 * | kind | fields |
 * |---|---|
 * | `check-in` | `when`, `pleasantness` `energy` `kindness` `able` (0–10), `feelings` `needsMet` `needsUnmet` `strengths` `tags` (lists of words), `title`, `note`, `mood`, `source` |
 * | `journal` | `when`, `title`, `text` (Markdown) |
 * | `goal` | `wish`, `why`, `whose` (`mine`, `shared`, `expected`), `obstacle`, `plan` (`{ cue, response }`: if the cue comes, then the response), `smallest`, `perWeek`, `band` (`gentle`, `steady`, `stretch`), `begins` (day) |
 * | `step` | `when`, `goal` (record), `size`, `unit`, `outcome` (`done`, `partly`, `not-today`, `not-applicable`), `amount` |
 * | `victory` | `when`, `text`, `proof` (record) |
 * | `prediction` | `when`, `text`, `sure` (0–10, in tens), `lookAgain` (day), `outcome` (`yes`, `partly`, `no`, `not-sure`), `happened` |
 * | `setback` | `when`, `happened`, `kindLine`, `others`, `inMyHands`, `notInMyHands`, `decision` (`keep`, `shrink`, `change`, `drop`), `enough` (a good-enough line), `plan`, `lesson`, `withMe` (who can be with the person), `goal`, `road` (`harmed`, for harm that was done to the person), `leftAt` (the screen it was left at, empty once it was ended) |
 * | `practice` | `when`, `technique` (id, or null for "just noting it"), `before`, `after` (0–10), `minutes`, `moment` (a kind of hard moment), `madeWorse`, `asked`, `title` (the name of a technique of the person's own, so that it stays when that goes) |
 * | `technique` | one of the person's own: `title`, `steps` (list), `minutes`, `moments` `places` (lists, or null for all), `needs` (list) |
 * | `if-then-chain` | `cue`, `responses` (list of `{ kind, id / name / text, title }`), `withoutPerson` |
 * | `person` | `name`, `is` (`person`, `group`, `professional`, `pet`, `place`), `goodFor` (`listen`, `distract`, `advise`, `practical`, `crisis`), `phone`, `line` |
 * | `safety-plan` | `signs`, `alone`, `distract`, `people`, `lines`, `safer`, `reasons` |
 * | `care-card` | `looksLike`, `helps`, `helpsNot`, `pleaseDo` |
 * | `reach-out` | `when`, `person` (record), `need`, `note` |
 * | `settings` | `dayStart` (minutes), `language`, and what a person decides once for all devices; `refusedTechniques` `favouriteTechniques` (ids) and `bodyFlags` (flags), where several versions count together |
 * | `brought-in` | one import: `app`, `when`, `records` (count), `moods` (name to ratings) |
 */
export const KINDS = [
  "check-in",
  "journal",
  "goal",
  "step",
  "victory",
  "prediction",
  "setback",
  "practice",
  "technique",
  "if-then-chain",
  "person",
  "reach-out",
  "care-card",
  "safety-plan",
  "settings",
  "brought-in",
] as const;
export type Kind = (typeof KINDS)[number];

/** Whether this version knows a kind of record. */
export function isKnownKind(kind: string): kind is Kind {
  return KINDS.some((known) => known === kind);
}

/** Fields that hold the person's own words, in the order they are shown. */
const OWN_WORDS = ["title", "note", "text", "wish", "happened", "lesson", "name", "need", "cue"];

/** The person's own words in a record, in the order they are shown; empty when it has none. */
export function ownWordsOf(record: LifeRecord): readonly string[] {
  return OWN_WORDS.map((field): Json | undefined => fieldValue(record, field)).filter(
    (value): value is string => typeof value === "string" && value !== "",
  );
}
