import type { KindnessPart, KindnessStage } from "@lichen/core";
import { Card } from "@lichen/ui/Card";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { say } from "../../language.ts";
import { Offers } from "../setback/offers.tsx";
import { WrittenField } from "../wording/written-field.tsx";
import { inHand, rate, write } from "./in-hand.ts";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";
import { halfSaid } from "./near-said.ts";

/** Lines of a text field, by what it asks for. */
const ROWS: { readonly [part in KindnessPart]: number } = {
  hard: 3,
  others: 2,
  soothing: 2,
  harsh: 3,
  friend: 4,
  toMe: 4,
  feeling: 1,
  alsoTrue: 2,
  value: 1,
  why: 5,
  act: 2,
  text: 12,
  wishes: 5,
  dear: 1,
};

/** The part that was written before, shown again beside the next one. */
const BEFORE: { readonly [stage in KindnessStage]?: KindnessPart } = {
  friend: "harsh",
  toMe: "friend",
  alsoTrue: "feeling",
  why: "value",
  act: "value",
};

/** What is asked on one screen. Every answer may stay open. */
export function Asked({ stage, wishes }: { stage: KindnessStage; wishes: string }) {
  const words = kindnessWords();
  const { answers } = inHand.value.state;
  const before = BEFORE[stage];
  switch (stage) {
    case "belief":
      return <Belief />;
    case "myself":
    case "many":
      return <Wishes text={wishes} />;
    default:
      return (
        <>
          {before && answers[before] && (
            <Card tint={before === "harsh" ? "gold" : "apricot"}>
              <p class={css.cardTitle}>{words.field[before]}</p>
              <p class={css.quoted} dir="auto">
                {answers[before]}
              </p>
            </Card>
          )}
          {stage === "text" && (
            <ul class={css.asks}>
              {words.letterAsks.map((asked) => (
                <li key={asked}>{asked}</li>
              ))}
            </ul>
          )}
          <Written part={stage} value={answers[stage] ?? (stage === "wishes" ? wishes : "")} />
          {stage === "dear" && <Wishes text={wishes} />}
        </>
      );
  }
}

function Written({ part, value }: { readonly part: KindnessPart; readonly value: string }) {
  const words = kindnessWords();
  const { friend } = inHand.value.state.answers;
  const label = words.field[part];
  const lines = part === "toMe" && friend ? [friend] : words.offers[part];
  return (
    <>
      <WrittenField
        key={part}
        label={label}
        value={value}
        {...(ROWS[part] > 1 && { rows: ROWS[part] })}
        onInput={(text) => write({ [part]: text })}
      />
      {lines.length > 0 && (
        <Offers
          label={label}
          lines={lines}
          value={value}
          onPick={(line) => write({ [part]: line })}
        />
      )}
    </>
  );
}

function Belief() {
  const words = kindnessWords();
  const { answers, belief } = inHand.value.state;
  const { feeling, alsoTrue } = answers;
  return (
    <>
      {feeling && alsoTrue && (
        <Card tint="apricot">
          <p class={css.said} dir="auto">
            {say().checkIn.today.bothAnd(halfSaid(feeling), halfSaid(alsoTrue))}
          </p>
        </Card>
      )}
      <Slider0to10
        question={words.ask.belief.title}
        value={belief}
        onChange={rate}
        hue="apricot"
        least={words.least}
        most={words.most}
        unanswered={words.unanswered}
        clearLabel={words.clearAnswer}
      />
      <p class={css.small}>{words.belowSix}</p>
    </>
  );
}

/** Wishes, a line at a time. */
function Wishes({ text }: { readonly text: string }) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    <Card tint="apricot">
      <div class={css.wishes}>
        {lines.map((line, i) => (
          <p key={i} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </Card>
  );
}
