import type { AskingStage } from "@lichen/content/app/words/setback";
import { DECISIONS, type SetbackAnswers } from "@lichen/core";
import { Card } from "@lichen/ui/Card";
import { ChoiceGroup } from "@lichen/ui/ChoiceGroup";
import { WrittenField } from "../wording/written-field.tsx";
import { inHand, write } from "./in-hand.ts";
import { Offers } from "./offers.tsx";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";
import { Similar } from "./similar.tsx";

/** How many of the shared troubles stand on one screen. */
const SHARED = 3;

/** What is asked on one screen. Every answer may stay open. */
export function Asked({ stage }: { readonly stage: AskingStage }) {
  const { answers } = inHand.value.state;
  switch (stage) {
    case "happened":
      return <Happened answers={answers} />;
    case "kind-line":
      return <KindLine answers={answers} />;
    case "others":
      return <Others answers={answers} />;
    case "control":
      return <Control answers={answers} />;
    case "decision":
      return <Decide answers={answers} />;
    case "next-time":
      return <NextTime answers={answers} />;
    case "lesson":
      return <Remember answers={answers} />;
  }
}

interface Props {
  readonly answers: SetbackAnswers;
}

function Happened({ answers }: Props) {
  const { page } = setbackWords();
  return (
    <WrittenField
      label={page.ask.happened.title}
      isLabelHidden
      value={answers.happened ?? ""}
      rows={4}
      onInput={(happened) => write({ happened })}
    />
  );
}

function KindLine({ answers }: Props) {
  const { page } = setbackWords();
  const kindLine = answers.kindLine ?? "";
  return (
    <>
      {answers.happened && (
        <Card tint="gold">
          <p class={css.cardTitle}>{page.cameraSaw}</p>
          <p class={css.quoted} dir="auto">
            {answers.happened}
          </p>
        </Card>
      )}
      <WrittenField
        label={page.firstWords}
        value={kindLine}
        rows={3}
        onInput={(line) => write({ kindLine: line })}
      />
      <Offers
        label={page.firstWords}
        lines={page.kindOffers}
        value={kindLine}
        onPick={(line) => write({ kindLine: line })}
      />
    </>
  );
}

function Others({ answers }: Props) {
  const { page, troubles } = setbackWords();
  const others = answers.others ?? "";
  // By what happened, so that they differ from one setback to the next and stay on going back.
  const from = (answers.happened ?? "").length % (troubles.length - SHARED + 1);
  return (
    <>
      <WrittenField
        label={page.whoComesToMind}
        value={others}
        onInput={(who) => write({ others: who })}
      />
      <Offers
        label={page.whoComesToMind}
        lines={page.whoOffers}
        value={others}
        onPick={(who) => write({ others: who })}
      />
      <Card tint="moss">
        <p class={css.cardTitle}>{page.sharedTitle}</p>
        <ul class={css.troubles}>
          {troubles.slice(from, from + SHARED).map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      </Card>
    </>
  );
}

function Control({ answers }: Props) {
  const { page } = setbackWords();
  return (
    <>
      <div class={css.slate}>
        <WrittenField
          label={page.inMyHands}
          value={answers.inMyHands ?? ""}
          rows={2}
          onInput={(inMyHands) => write({ inMyHands })}
        />
      </div>
      <div class={css.plain}>
        <WrittenField
          label={page.notInMyHands}
          value={answers.notInMyHands ?? ""}
          rows={2}
          onInput={(notInMyHands) => write({ notInMyHands })}
        />
      </div>
    </>
  );
}

function Decide({ answers }: Props) {
  const { page } = setbackWords();
  const { decision } = answers;
  return (
    <>
      <ChoiceGroup
        label={page.ask.decision.title}
        value={decision}
        choices={DECISIONS.map((id) => ({
          id,
          title: page.decision[id],
          line: page.decisionLine[id],
        }))}
        onChange={(id) => write({ decision: id })}
      />
      {decision !== undefined && decision !== "drop" && (
        <div class={css.gold}>
          <WrittenField
            label={page.goodEnough}
            hint={page.goodEnoughHint}
            value={answers.enough ?? ""}
            onInput={(enough) => write({ enough })}
          />
        </div>
      )}
    </>
  );
}

function NextTime({ answers }: Props) {
  const { page } = setbackWords();
  return (
    <>
      <Similar onUse={({ cue, response }) => write({ cue, response })} />
      <div class={css.slate}>
        <WrittenField
          label={page.cue}
          hint={page.cueHint}
          value={answers.cue ?? ""}
          onInput={(cue) => write({ cue })}
        />
      </div>
      <div class={css.moss}>
        <WrittenField
          label={page.response}
          hint={page.responseHint}
          value={answers.response ?? ""}
          onInput={(response) => write({ response })}
        />
      </div>
    </>
  );
}

function Remember({ answers }: Props) {
  const { page } = setbackWords();
  return (
    <WrittenField
      label={page.lesson}
      value={answers.lesson ?? ""}
      rows={3}
      onInput={(lesson) => write({ lesson })}
    />
  );
}
