import type { AnxietyAsk } from "@lichen/content/app/words/anxiety";
import { ANXIETY_STEPS, isUntold } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect, useState } from "preact/hooks";
import { later } from "../../frame/later.tsx";
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
import { beginNew, go, inHand, keeping, show, steps, takeUp, write } from "./in-hand.ts";
import { Name } from "./name.tsx";

/** The tools of Ease come while the person is at the steps before. */
const Tool = later(async () => (await import("./tool.tsx")).Tool);

/** The anxiety path: one thing a screen, each of them free to stay open. */
export function AnxietyPage() {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void loadFeelingWords();
    void Tool.load();
    const at = steps.now();
    if (at !== undefined) {
      show(at);
      setReady(true);
    } else void takeUp().then(() => setReady(true));
  }, []);
  useStepsBack(steps, "/anxiety", show);

  if (!isReady) return null;
  const { step } = inHand.value.path;
  return step === "kept" ? <Ended /> : <Asking step={step} />;
}

function Asking({ step }: { readonly step: AnxietyAsk }) {
  const words = anxietyWords();
  const { title, line } = words.ask[step];
  const at = ANXIETY_STEPS.indexOf(step);
  const all = ANXIETY_STEPS.length - 1;
  return (
    <Page title={title} back="/ease" middle={<KeptSign keeper={keeping} words={words} />}>
      <p>{line}</p>
      {inHand.value.isTakenUp && <TakenUp />}
      <Seam now={at + 1} all={all} says={words.step(at + 1, all)} hue="moss" />
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void go(ANXIETY_STEPS[at + 1] ?? "kept");
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

/** A path that was left stands where it was, and can be begun anew. */
function TakenUp() {
  const words = anxietyWords();
  return (
    <Card>
      <div class={css.left}>
        <p>{words.whereYouWere}</p>
        <Button onPress={() => void beginNew()}>{words.beginAnew}</Button>
      </div>
    </Card>
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
        value={inHand.value.path.about}
        onInput={(about) => write({ about })}
      />
    </>
  );
}

function KindWord() {
  const words = anxietyWords();
  const { kindWord } = inHand.value.path;
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
  const { path, id, hasTried } = inHand.value;
  const { kindWord, victory, plan } = path;
  const isKept = id !== undefined && !isUntold(path);
  const leave = async () => {
    await beginNew();
    goBackTo("/");
  };
  return (
    <Page title={isKept || hasTried ? words.keptTitle : words.title} back="/ease">
      <p role="status">{isKept ? words.keptLine : hasTried ? words.keptTool : words.keptNothing}</p>
      <Trouble keeper={keeping} />
      {victory !== undefined && <p>{words.keptVictory}</p>}
      {plan !== undefined && <p>{words.keptPlan}</p>}
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
