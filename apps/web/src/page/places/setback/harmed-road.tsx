import type { HARMED_STAGES } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Page } from "../../frame/page.tsx";
import { WrittenField } from "../wording/written-field.tsx";
import { go, inHand, keeping, write } from "./in-hand.ts";
import { KeptSign } from "./kept-sign.tsx";
import { leave } from "./leave.ts";
import { LinesForHarm } from "./lines-for-harm.tsx";
import { Offers } from "./offers.tsx";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";
import { Trouble } from "./trouble.tsx";

type Stage = Exclude<(typeof HARMED_STAGES)[number], "kept">;

/** The road for harm that was done to the person. Nothing on it asks for their part in it. */
export function HarmedRoad(props: { readonly stage: Stage; readonly people: readonly string[] }) {
  const { page } = setbackWords();
  if (props.stage === "choices") return <Choices />;
  const title = { safer: page.safer, talking: page.talking, writing: page.writing }[props.stage];
  const lines = {
    safer: page.saferLines,
    talking: page.talkingLines,
    writing: page.writingLines,
  }[props.stage];
  return (
    <Page title={title} back="/" middle={<KeptSign keeper={keeping} words={page} />}>
      <ul class={css.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {props.stage === "talking" && <WithMe people={props.people} />}
      {props.stage === "writing" && (
        <WrittenField
          label={page.writeHere}
          value={inHand.value.state.answers.happened ?? ""}
          rows={6}
          onInput={(happened) => write({ happened })}
        />
      )}
      {props.stage !== "writing" && <LinesForHarm isEmergencyFirst={props.stage === "safer"} />}
      <Trouble keeper={keeping} />
      <div class={css.form}>
        <Button look="filled" isWide onPress={() => go({ kind: "stop" })}>
          {page.stopHere}
        </Button>
        <Button look="words" onPress={() => go({ kind: "back" })}>
          {page.otherWays}
        </Button>
      </div>
    </Page>
  );
}

/** What would be best now: four ways of the same size. */
function Choices() {
  const { page } = setbackWords();
  return (
    <Page title={page.harmedTitle} back="/">
      <p>{page.harmedOpening}</p>
      <Card tint="apricot">
        <p>{page.mayBeRead}</p>
      </Card>
      <section class={css.form}>
        <h2 class={css.heading}>{page.harmedAsk}</h2>
        {(["safer", "talking", "writing"] as const).map((stage) => (
          <Button key={stage} isWide onPress={() => go({ kind: "chose", stage })}>
            {page[stage]}
          </Button>
        ))}
        <Button isWide onPress={() => void leave()}>
          {page.leave}
        </Button>
      </section>
    </Page>
  );
}

/** Who can be with the person: their own people first, or any name. */
function WithMe({ people }: { readonly people: readonly string[] }) {
  const { page } = setbackWords();
  const withMe = inHand.value.state.answers.withMe ?? "";
  return (
    <div class={css.apricot}>
      <WrittenField
        label={page.withMe}
        hint={page.withMeHint}
        value={withMe}
        onInput={(name) => write({ withMe: name })}
      />
      {people.length > 0 && (
        <Offers
          label={page.withMe}
          lines={people}
          value={withMe}
          onPick={(name) => write({ withMe: name })}
        />
      )}
    </div>
  );
}
