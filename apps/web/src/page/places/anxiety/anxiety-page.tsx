import type { AnxietyAsk } from "@lichen/content/app/words/anxiety";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect, useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { useStepsBack } from "../../page-steps.ts";
import { goBackTo } from "../../router.ts";
import { loadFeelingWords } from "../check-in/feeling-words.ts";
import { KeptSign } from "../setback/kept-sign.tsx";
import { Offers } from "../setback/offers.tsx";
import { Seam } from "../setback/seam.tsx";
import { Trouble } from "../setback/trouble.tsx";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./anxiety.module.css";
import { anxietyWords } from "./anxiety-words.ts";
import { Approach } from "./approach.tsx";
import {
  beginNew,
  go,
  inHand,
  isBegun,
  keeping,
  kept,
  PATH,
  show,
  steps,
  takeUp,
  write,
} from "./in-hand.ts";
import { Name } from "./name.tsx";
import { Tool } from "./tool.tsx";

/** The anxiety path: one thing a screen, each of them free to stay open. */
export function AnxietyPage() {
  const words = anxietyWords();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void loadFeelingWords();
    const at = steps.now();
    if (at !== undefined) {
      show(at);
      setReady(true);
    } else if (isBegun()) {
      takeUp();
      setReady(true);
      announce({
        text: words.whereYouWere,
        undo: { label: words.beginAnew, act: () => void beginNew() },
      });
    } else void beginNew().then(() => setReady(true));
  }, []);
  useStepsBack(steps, "/anxiety", show);

  if (!isReady) return null;
  const { step } = inHand.value;
  return step === "kept" ? <Ended /> : <Asking step={step} />;
}

function Asking({ step }: { readonly step: AnxietyAsk }) {
  const words = anxietyWords();
  const { title, line } = words.ask[step];
  const at = PATH.indexOf(step);
  const all = PATH.length - 1;
  return (
    <Page title={title} back="/ease" middle={<KeptSign keeper={keeping} words={words} />}>
      <p>{line}</p>
      <Seam now={at + 1} all={all} says={words.step(at + 1, all)} hue="moss" />
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void go(PATH[at + 1] ?? "kept");
        }}
      >
        {step === "name" && <Name />}
        {step === "allow" && <Allow />}
        {step === "tool" && <Tool />}
        {step === "approach" && <Approach />}
        {step === "kind" && <KindWord />}
        <Trouble keeper={keeping} />
        <Button type="submit" look="filled" isWide>
          {step === "kind" ? words.keepEnd : words.next}
        </Button>
        <Button look="words" onPress={() => void go("kept")}>
          {words.stopHere}
        </Button>
      </form>
    </Page>
  );
}

function Allow() {
  const words = anxietyWords();
  return (
    <>
      <div class={css.water} aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <ul class={css.lines}>
        {words.allowLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <WrittenField
        label={words.about}
        hint={words.aboutHint}
        value={inHand.value.about}
        onInput={(about) => write({ about })}
      />
    </>
  );
}

function KindWord() {
  const words = anxietyWords();
  const { kindWord } = inHand.value;
  return (
    <>
      <WrittenField
        label={words.kindWord}
        value={kindWord}
        rows={3}
        onInput={(text) => write({ kindWord: text })}
      />
      <Offers
        label={words.kindWord}
        lines={words.kindOffers}
        value={kindWord}
        onPick={(text) => write({ kindWord: text })}
      />
    </>
  );
}

/** The end: what is kept and where, the kind word once more, and enough. */
function Ended() {
  const words = anxietyWords();
  const { kindWord } = inHand.value;
  const { checkIn, victory, plan } = kept.value;
  const leave = async () => {
    await beginNew();
    goBackTo("/");
  };
  return (
    <Page title={checkIn ? words.keptTitle : words.title} back="/ease">
      <p role="status">{checkIn ? words.keptLine : words.keptNothing}</p>
      <Trouble keeper={keeping} />
      {victory && <p>{words.keptVictory}</p>}
      {plan && <p>{words.keptPlan}</p>}
      {kindWord !== "" && (
        <Card tint="apricot">
          <p class={css.said} dir="auto">
            {kindWord}
          </p>
        </Card>
      )}
      <Button look="filled" isWide onPress={() => void leave()}>
        {words.enough}
      </Button>
    </Page>
  );
}
