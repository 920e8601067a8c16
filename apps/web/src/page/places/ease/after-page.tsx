import { Button } from "@lichen/ui/Button";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { useEffect } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { goBackTo, goTo, skip } from "../../router.ts";
import { SmallThing } from "../symbiosis/small-thing.tsx";
import { changeAfter, keepAfter, keepAsVictory, refuseIt } from "./after.ts";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { after, newMoment } from "./in-hand.ts";
import { NextInPlan } from "./next-in-plan.tsx";
import { SaidAfter } from "./said-after.tsx";

/** After a hard moment: how it is now, a kind line, and enough. All of it may be left out. */
export function AfterPage() {
  const { page, hard } = easeWords();
  const now = after.value;
  useEffect(() => {
    if (now) void keepAfter();
    else skip("/ease");
  }, []);
  if (!now) return <Page title={page.title}>{null}</Page>;
  const { technique, title, before, isWorse } = now;
  const value = now.value ?? undefined;
  const leave = () => {
    newMoment();
    goBackTo("/");
  };
  return (
    <Page title={title === "" ? page.askAgain : page.afterTitle} back="/ease" onBack={leave}>
      {title === "" && <p class={css.quiet}>{page.afterAsk}</p>}
      <Slider0to10
        question={hard.howNow}
        value={value}
        onChange={(to) => changeAfter({ value: to ?? null })}
        hue="apricot"
        least={page.least}
        most={page.most}
        unanswered={page.unanswered}
        clearLabel={page.clearAnswer}
      />
      <SaidAfter before={before} value={value} />
      <NextInPlan />
      {title !== "" && (
        <section class={css.rows}>
          <h2 class={css.heading}>{page.victoryTitle}</h2>
          <p>{page.victory(title)}</p>
          <Button
            isOff={now.isVictory === true}
            onPress={() => void keepAsVictory(page.victory(title))}
          >
            {page.keepVictory}
          </Button>
        </section>
      )}
      <SmallThing of="practice" onNothing={leave} />
      <section class={css.rows}>
        <Button look="words" onPress={() => goTo("/hard-moment")}>
          {page.another}
        </Button>
        <LinkRow href="/help" icon="phone" title={page.toPeople} />
      </section>
      {technique !== null && (
        <div class={css.foot}>
          <Button
            look="words"
            isOff={isWorse === true}
            onPress={() => changeAfter({ isWorse: true })}
          >
            {hard.madeWorse}
          </Button>
          <Button look="words" onPress={() => void refuseIt(technique)}>
            {hard.notForMe}
          </Button>
        </div>
      )}
    </Page>
  );
}
