import { seededRandom } from "@lichen/base";
import { rounded } from "../digits.ts";
import { type RecallEntry, type RecallKind, readEntries } from "./recall-entry.ts";
import {
  gapOf,
  isWeekOfLoss,
  mayShow,
  type RecallMoment,
  restedDays,
  showingsBefore,
} from "./recall-rules.ts";

/** What a weekly review knows when it looks for entries to show again. */
export interface RecallContext {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Mood today, 0 to 10. Not said counts as low: gentle when unsure. */
  readonly mood?: number | null;
  /** The same for the same device, so that its choice stays the same all week. */
  readonly seed: string;
  /** Ids not to choose, for "show others". */
  readonly skip?: readonly string[];
}

/** An entry to show again, and the plain reason. */
export interface RecallPick {
  readonly id: string;
  readonly reason: "never-shown" | "long-ago" | "due-again";
}

const PICKS = 3;
const LOW_MOOD = 4;
/** Two picks lie further apart than this, in days. */
const APART = 7;
const NEAR = 30;
const LONG_AGO = 60;
/** Wins and lessons lead; being of one kind costs more than they lead by, so that no kind is all. */
const KIND: Readonly<Record<RecallKind, number>> = { win: 1, lesson: 1, plain: 0.65, hard: 0.05 };

/**
 * Up to three entries to look at again in the weekly review: the better a time for them and the less
 * seen, of more than one kind, one of them from more than sixty days ago once there is one.
 *
 * What may hurt is ruled out first ([Note: Rules before score]). The same entries, week, seed and mood
 * give the same picks on every day of a week. Fewer than three, or none, is an answer. The weights are
 * taste, tried on simulated lives; nobody was asked whether they help. Cost: a few passes over the
 * entries, some milliseconds for ten thousand.
 */
export function chooseRecall(
  entries: readonly RecallEntry[],
  context: RecallContext,
): readonly RecallPick[] {
  const { day, mood, seed, skip } = contextOf(context);
  if (!Number.isSafeInteger(day)) return [];
  const week = weekOf(day);
  const known = readEntries(entries);
  const losses = known.filter(({ isLoss }) => isLoss).map((entry) => entry.day);
  const isKind = typeof mood === "number" && mood >= LOW_MOOD && mood <= 10;
  const isLow = !isKind || losses.some((loss) => isWeekOfLoss(week, loss));
  const moment: RecallMoment = { week, isLow, losses };
  const left = known
    .filter((entry) => !skip.includes(entry.id) && mayShow(entry, moment))
    .map((entry) => ({ entry, score: ownScore(entry, { week, seed }) }));
  const picked: RecallEntry[] = [];
  while (picked.length < PICKS) {
    const best = bestOf(left, { picked, week });
    if (!best) break;
    picked.push(best);
  }
  return picked.map((entry) => ({ id: entry.id, reason: reasonFor(entry, week) }));
}

interface Scored {
  readonly entry: RecallEntry;
  readonly score: number;
}

/** The best that goes with what was picked; the last pick reaches back if none did before. */
function bestOf(
  all: readonly Scored[],
  { picked, week }: { readonly picked: readonly RecallEntry[]; readonly week: number },
): RecallEntry | undefined {
  const fitting = all.filter(({ entry }) =>
    picked.every((other) => Math.abs(other.day - entry.day) > APART),
  );
  const isOld = (entry: RecallEntry): boolean => week - entry.day > LONG_AGO;
  const old = fitting.filter(({ entry }) => isOld(entry));
  const isReaching = picked.length === PICKS - 1 && !picked.some(isOld) && old.length > 0;
  let best: Scored | undefined;
  for (const { entry, score } of isReaching ? old : fitting) {
    const isSame = picked.some(({ kind }) => kind === entry.kind);
    const isNear = picked.some((other) => Math.abs(other.day - entry.day) <= NEAR);
    const its = rounded(score - (isSame ? 0.45 : 0) - (isNear ? 0.2 : 0));
    const isBetter = !best || its > best.score || (its === best.score && entry.id < best.entry.id);
    if (isBetter) best = { entry, score: its };
  }
  return best?.entry;
}

function ownScore(
  entry: RecallEntry,
  { week, seed }: { readonly week: number; readonly seed: string },
): number {
  const lateness = Math.log((restedDays(entry, week) + 1) / gapOf(entry, week));
  return (
    0.9 * KIND[entry.kind] +
    0.5 * Math.exp(-(lateness ** 2) / 2) +
    (0.15 * Math.max(0, entry.valence)) / 3 +
    (showingsBefore(entry, week) === 0 ? 0.3 : 0) +
    0.12 * seededRandom(hashed(`${seed} ${week} ${entry.id}`)).normal()
  );
}

function reasonFor(entry: RecallEntry, week: number): RecallPick["reason"] {
  if (week - entry.day > LONG_AGO) return "long-ago";
  return showingsBefore(entry, week) === 0 ? "never-shown" : "due-again";
}

/** The Monday on or before a day. */
function weekOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** A text as 32 bits (FNV-1a, by UTF-16 code unit). */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function contextOf(value: unknown): {
  readonly day: number;
  readonly mood: unknown;
  readonly seed: string;
  readonly skip: readonly unknown[];
} {
  const given = typeof value === "object" && value !== null ? { ...value } : {};
  const { day, mood, seed, skip } = given as Partial<Record<string, unknown>>;
  return {
    day: typeof day === "number" ? day : Number.NaN,
    mood,
    seed: typeof seed === "string" || typeof seed === "number" ? String(seed) : "",
    skip: Array.isArray(skip) ? skip : [],
  };
}
