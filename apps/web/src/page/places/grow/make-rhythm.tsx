import type { RhythmChoice } from "@lichen/content/app/words/goals";
import { MOST_HELD, PERIOD_DAYS, type Rhythm, type SmallPeriod, settledRhythm } from "@lichen/core";
import { Chip } from "@lichen/ui/Chip";
import { Field } from "@lichen/ui/Field";
import { RadioRows } from "@lichen/ui/RadioRows";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { goalInHand, write } from "./in-hand.ts";
import { NumberField } from "./number-field.tsx";

const CHOICES: readonly RhythmChoice[] = ["week", "month", "every", "at-most", "once"];

/** What each choice begins with. */
const FIRST: { readonly [choice in RhythmChoice]: Rhythm } = {
  week: { kind: "often", period: "week", least: 3, most: undefined },
  month: { kind: "often", period: "month", least: 4, most: undefined },
  every: { kind: "every", days: 3 },
  "at-most": { kind: "at-most", period: "week", most: 2 },
  once: { kind: "once" },
};

/** How often a goal asks for a step: a kind of rhythm, and its number. */
export function MakeRhythm() {
  const words = goalsWords();
  const { rhythm } = goalInHand.value.draft;
  return (
    <>
      <RadioRows
        label={words.howOften}
        value={choiceOf(rhythm)}
        options={CHOICES.map((id) => ({ id, label: words.rhythm[id] }))}
        onChange={(choice) => write({ rhythm: FIRST[choice] })}
      />
      <Numbers rhythm={rhythm} />
    </>
  );
}

function choiceOf(rhythm: Rhythm): RhythmChoice {
  return rhythm.kind === "often" ? rhythm.period : rhythm.kind;
}

function Numbers({ rhythm }: { readonly rhythm: Rhythm }) {
  const words = goalsWords();
  const put = (next: Rhythm) => write({ rhythm: settledRhythm(next) });
  switch (rhythm.kind) {
    case "often":
      return (
        <div class={css.pair} key={rhythm.period}>
          <NumberField
            label={rhythm.period === "week" ? words.daysWeek : words.daysMonth}
            value={rhythm.least}
            range={[1, PERIOD_DAYS[rhythm.period]]}
            onNumber={(least) => least !== undefined && put({ ...rhythm, least })}
          />
          <NumberField
            label={words.upTo}
            value={rhythm.most}
            range={[1, PERIOD_DAYS[rhythm.period]]}
            isOptional
            onNumber={(most) => put({ ...rhythm, most })}
          />
        </div>
      );
    case "at-most":
      return <KeptSmall period={rhythm.period} most={rhythm.most} />;
    case "every":
      return (
        <NumberField
          label={words.daysBetween}
          value={rhythm.days}
          range={[1, 365]}
          onNumber={(days) => days !== undefined && put({ ...rhythm, days })}
        />
      );
    case "once":
      return <Parts />;
  }
}

const PERIODS: readonly SmallPeriod[] = ["day", "week", "month"];

/** Of something to keep small: over which stretch, how much at most, and of a day, in what. */
function KeptSmall({ period, most }: { readonly period: SmallPeriod; readonly most: number }) {
  const words = goalsWords();
  const { unit } = goalInHand.value.draft;
  const put = (next: { readonly period: SmallPeriod; readonly most: number }) =>
    write({ rhythm: settledRhythm({ kind: "at-most", ...next }) });
  return (
    <>
      <fieldset>
        <legend class={css.small}>{words.smallOver}</legend>
        <div class={css.answers}>
          {PERIODS.map((each) => (
            <Chip
              key={each}
              label={words.period[each]}
              state={each === period ? "on" : "off"}
              onPress={() => put({ period: each, most })}
            />
          ))}
        </div>
      </fieldset>
      <div class={css.pair} key={period}>
        <NumberField
          label={words.heldAsk[period]}
          value={most}
          range={[0, MOST_HELD[period]]}
          onNumber={(number) => number !== undefined && put({ period, most: number })}
        />
        {period === "day" && (
          <Field
            label={words.unit}
            value={unit}
            hint={words.unitHint}
            maxLength={40}
            onInput={(text) => write({ unit: text })}
          />
        )}
      </div>
    </>
  );
}

/** The parts of a one-time goal, a line for each. */
function Parts() {
  const words = goalsWords();
  const { parts } = goalInHand.value.draft;
  return (
    <WrittenField
      label={words.parts}
      value={parts.join("\n")}
      hint={words.partsHint}
      rows={3}
      onInput={(text) => write({ parts: text === "" ? [] : text.split("\n") })}
    />
  );
}
