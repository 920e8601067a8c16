import { addDays, type Day } from "@lichen/base";
import { TECHNIQUES } from "@lichen/content/techniques/library";
import {
  type Experiment,
  type ExperimentDay,
  endOf,
  experimentDaysOf,
  experimentsIn,
  isUnderWay,
  pausedTechniques,
  type TrialId,
  trialsThatFit,
} from "@lichen/core";
import {
  type CoinAdherence,
  type CoinDay,
  type CoinFlips,
  type CoinResult,
  coinAdherence,
  coinResult,
  type Side,
} from "@lichen/stats";
import type { Notebook } from "../notebook/notebook.ts";
import { techniqueUses } from "./practice.ts";
import { momentNow } from "./record-check-in.ts";
import { techniqueChoices } from "./technique-choices.ts";

/** What came of an experiment: told once its last day is over, and never of one that was stopped. */
export interface ExperimentResult extends CoinResult {
  /** The mean answer on the noted days of each side, as it was flipped; null without any. */
  readonly means: { readonly [side in Side]: number | null };
}

/** An experiment as it stands: counts on the way, a result at its end. */
export interface ExperimentSoFar extends CoinAdherence {
  readonly experiment: Experiment;
  readonly end: Day;
  readonly isUnderWay: boolean;
  readonly result: ExperimentResult | undefined;
}

/** What the coin said for a day, and what was noted of it. No other day's side is told. */
export interface CoinOfDay {
  readonly day: Day;
  readonly side: Side;
  readonly noted: ExperimentDay | undefined;
}

/** All experiments, latest first, and what can be begun. */
export interface ExperimentsSoFar {
  readonly today: Day;
  readonly all: readonly ExperimentSoFar[];
  /** Today of the one that goes on, and yesterday where it was left open; empty before its first day. */
  readonly days: readonly CoinOfDay[];
  /** What may be begun: nothing the body, the past or the person's word rules out. */
  readonly fit: readonly TrialId[];
}

/** Every experiment and how it stands today. */
export function experimentsSoFar(notebook: Notebook): ExperimentsSoFar {
  const today = todayOf(notebook);
  const all = experimentsIn(notebook.life.records());
  const going = all.find((each) => isUnderWay(each, today));
  return {
    today,
    all: all.map((experiment) => soFar(notebook, experiment, today)),
    days: going ? daysToNote(notebook, going, today) : [],
    fit: fitting(notebook),
  };
}

function soFar(notebook: Notebook, experiment: Experiment, today: Day): ExperimentSoFar {
  const days = experimentDaysOf(notebook.life.records(), experiment.id);
  const [flips, records] = [flipsOf(experiment), days.map(coinDayOf)];
  const upTo = experiment.stopped ?? today;
  const isOver = experiment.stopped === undefined && today >= endOf(experiment);
  return {
    ...coinAdherence(flips, records, upTo),
    experiment,
    end: endOf(experiment),
    isUnderWay: isUnderWay(experiment, today),
    result: isOver
      ? { ...coinResult(flips, records, today), means: meansOf(flips, records) }
      : undefined,
  };
}

function daysToNote(notebook: Notebook, experiment: Experiment, today: Day): readonly CoinOfDay[] {
  const noted = experimentDaysOf(notebook.life.records(), experiment.id);
  return [today, addDays(today, -1)].flatMap((day) => {
    const side = sideOn(experiment, day);
    const its = noted.find((each) => each.day === day);
    const isWhole = its?.outcome !== undefined && its.followed !== undefined;
    if (!side || (day !== today && isWhole)) return [];
    return [{ day, side, noted: its }];
  });
}

function sideOn({ begins, sides }: Experiment, day: Day): Side | undefined {
  const letter = sides[day - begins];
  return letter === "a" || letter === "b" ? letter : undefined;
}

function flipsOf({ begins, sides }: Experiment): CoinFlips {
  return { start: begins, sides: [...sides].map((letter) => (letter === "b" ? "b" : "a")) };
}

function coinDayOf({ day, outcome, followed }: ExperimentDay): CoinDay {
  return { day, outcome: outcome ?? null, ...(followed !== undefined && { followed }) };
}

function meansOf({ start, sides }: CoinFlips, days: readonly CoinDay[]): ExperimentResult["means"] {
  const mean = (side: Side): number | null => {
    const its = days.flatMap(({ day, outcome }) =>
      sides[day - start] === side && typeof outcome === "number" ? [outcome] : [],
    );
    const sum = its.reduce((all, each) => all + each, 0);
    return its.length === 0 ? null : Math.round((10 * sum) / its.length) / 10;
  };
  return { a: mean("a"), b: mean("b") };
}

/** What may be begun: nothing that body, past, the person’s word or a pause rules out. */
export function fitting(notebook: Notebook): readonly TrialId[] {
  const { flags, refused } = techniqueChoices(notebook);
  const paused = pausedTechniques(techniqueUses(notebook));
  return trialsThatFit(TECHNIQUES, { flags, refused, paused });
}

/** Today as the person counts it; day 0 where this machine does not know the zone. */
export function todayOf(notebook: Notebook): Day {
  const now = momentNow(notebook);
  return now.ok ? now.value.day : (0 as Day);
}
