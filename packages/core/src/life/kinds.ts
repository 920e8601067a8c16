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
 * | `check-in` | `when`, `pleasantness` `energy` `kindness` `able` (0–10), `feelings` `needsMet` `needsUnmet` `strengths` `tags` (lists of words), `title`, `note`, `mood`, `source`; of one made on the anxiety path, `before` (0–10) and, until it ends, `path` (where it stands) |
 * | `journal` | `when`, `title`, `text` (Markdown), `nextStep`, `prompt` (the id of the question it began with), `leftAt` (`writing` until it was ended) |
 * | `goal` | `wish`, `why`, `whose` (`mine`, `shared`, `expected`), `obstacle`, `plan` (`{ cue, response }`: if the cue comes, then the response), `smallest`, `perWeek`, `band` (`gentle`, `steady`, `stretch`), `begins` (day), `best` (the best outcome), `kindLine` (for a day it does not happen), `unit`, `size` (chosen last), `rhythm` (`{ kind: "often", period, least, most? }`, `{ kind: "at-most", period, most }` (`period` is `week` or `month`, here also `day`), `{ kind: "every", days }`, `{ kind: "once" }`; where it is absent, `perWeek` says it), `reserve` (days), `learning`, `parts` (list), `pauses` (list of `{ from, to }`; every version holds), `letGo` (day) |
 * | `step` | `when`, `goal` (record), `size`, `unit`, `outcome` (`done`, `partly`, `not-today`, `not-applicable`), `amount`, `part` (of a one-time goal) |
 * | `victory` | `when`, `text`, `proof` (record) |
 * | `prediction` | `when`, `text`, `sure` (0–10, in tens), `lookAgain` (day), `outcome` (`yes`, `partly`, `no`, `not-sure`), `happened` |
 * | `measure` | `when`, `measure` (id of a questionnaire), `answers` (one for each item in its printed order, as given; null where it was left open), `leftAt` (the item it stands at, from 0; nothing once it was ended) |
 * | `experiment` | `when`, `trial` (id), `begins` (day), `sides` (one letter a day, `b` to try and `a` as it comes, fixed beforehand), `stopped` (day) |
 * | `experiment-day` | `when`, `experiment` (record), `outcome` (0–10), `followed` |
 * | `setback` | `when`, `happened`, `kindLine`, `others`, `inMyHands`, `notInMyHands`, `decision` (`keep`, `shrink`, `change`, `drop`), `enough` (a good-enough line), `plan`, `lesson`, `withMe` (who can be with the person), `goal`, `road` (`harmed`, for harm that was done to the person), `leftAt` (the screen it was left at, empty once it was ended) |
 * | `practice` | `when`, `technique` (id, or null for "just noting it"), `before`, `after` (0–10), `minutes`, `moment` (a kind of hard moment), `madeWorse`, `asked`, `title` (what was done in the person's own words: a technique of their own, so that its name stays when that goes, or a step of a plan) |
 * | `technique` | one of the person's own: `title`, `steps` (list), `minutes`, `moments` `places` (lists, or null for all), `needs` (list) |
 * | `if-then-chain` | `cue`, `responses` (list of `{ kind, id / name / text, title }`), `withoutPerson`, `moment` (chosen, or null) |
 * | `person` | `name`, `is` (`person`, `group`, `professional`, `pet`, `place`), `goodFor` (`listen`, `distract`, `advise`, `practical`, `crisis`), `phone`, `line` |
 * | `safety-plan` | `signs`, `alone`, `distract`, `people`, `lines`, `safer`, `reasons` |
 * | `care-card` | `looksLike`, `helps`, `helpsNot`, `pleaseDo` |
 * | `report` | `talkAbout` (what the person would like to talk about with a therapist) |
 * | `review` | `when`, `of` (`week`, `month`), `kindLine` (one kindness of these days), `lesson`, `carry` (one thing to take along), `shown` (list of `{ id, answer? }`: entries that were shown again; `not-now`, `never-again`), `leftAt` |
 * | `picture` | `of` (the record it belongs to), `title` (words for it), `jpeg` (its bytes, base64url; docs/adr/0016) |
 * | `reach-out` | `when`, `person` (record), `title` (their name then, so that it stays when they go), `need`, `note` |
 * | `self-compassion-break` | `when`, `hard`, `others`, `soothing` (a kind word to oneself), `whole` (gone through to its end), `near` (the person wants its line near), `leftAt`; the last three are the same in the next five |
 * | `friends-voice` | `when`, `harsh`, `friend` (what a friend would be told), `toMe` |
 * | `both-and` | `when`, `feeling`, `alsoTrue`, `belief` (0–10: how true it feels) |
 * | `values` | `when`, `value`, `why`, `act` |
 * | `kind-letter` | `when`, `text`, `returns` (`{ day }`, when it was put off), `read` |
 * | `loving-kindness` | `when`, `wishes`, `dear` (someone easy to like) |
 * | `kind-line` | `when`, `text`, `near` |
 * | `settings` | `dayStart` (minutes), `language`, and what a person decides once for all devices; `refusedTechniques` `favouriteTechniques` (ids) and `bodyFlags` (flags), where several versions count together; `measure/` and the id of a questionnaire (`offer` or `aside`; of several versions `aside` counts) |
 * | `brought-in` | one import: `app`, `when`, `records` (count), `moods` (name to ratings) |
 */
export const KINDS = [
  "check-in",
  "journal",
  "goal",
  "step",
  "victory",
  "prediction",
  "measure",
  "experiment",
  "experiment-day",
  "setback",
  "practice",
  "technique",
  "if-then-chain",
  "person",
  "reach-out",
  "care-card",
  "safety-plan",
  "report",
  "self-compassion-break",
  "friends-voice",
  "both-and",
  "values",
  "kind-letter",
  "loving-kindness",
  "kind-line",
  "review",
  "picture",
  "settings",
  "brought-in",
] as const;
export type Kind = (typeof KINDS)[number];

/** Whether this version knows a kind of record. */
export function isKnownKind(kind: string): kind is Kind {
  return KINDS.some((known) => known === kind);
}

/** Fields that hold the person's own words, in the order they are shown. */
const OWN_WORDS = [
  "title",
  "note",
  "text",
  "wish",
  "happened",
  "lesson",
  "name",
  "need",
  "cue",
  "hard",
  "others",
  "soothing",
  "harsh",
  "friend",
  "toMe",
  "feeling",
  "alsoTrue",
  "value",
  "why",
  "act",
  "wishes",
  "dear",
  "nextStep",
  "carry",
];

/** The person's own words in a record, in the order they are shown; empty when it has none. */
export function ownWordsOf(record: LifeRecord): readonly string[] {
  return OWN_WORDS.map((field): Json | undefined => fieldValue(record, field)).filter(
    (value): value is string => typeof value === "string" && value !== "",
  );
}
