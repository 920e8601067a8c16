import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { standing, useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { goBackTo, goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { NearNow } from "../kindness/near-now.tsx";
import { FamilySign } from "../library/family-sign.tsx";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { gone, moment, newMoment, playTechnique } from "./in-hand.ts";
import { OwnPlan } from "./own-plan.tsx";
import { TellOfIt } from "./tell-of-it.tsx";
import { Three } from "./three.tsx";
import { whatFits } from "./what-fits.ts";

/** A hard moment: how strong, what it is like, and three things that fit; nothing has to be answered. */
export function HardMomentPage() {
  const { page, hard, relief } = easeWords();
  const isOpen = standing.value?.kind === "open";
  const view = useAnswer("coping");
  const { strength, kind } = moment.value;
  const uses = useAnswer("relief", { strength, kind });
  const learned = isOpen ? uses : [];
  const [isNoting, setNoting] = useState(false);
  const isKnown = !isOpen || (view !== undefined && learned !== undefined);
  const offer = whatFits(moment.value, view, learned);
  const [first] = offer.kind === "techniques" ? offer.techniques : [];

  const note = async () => {
    setNoting(true);
    const draft = { technique: null, before: strength, moment: kind };
    const kept = await ask("keepPractice", { id: undefined, draft });
    setNoting(false);
    if (!kept.ok) return announce({ text: await problemText(kept.problem) });
    newMoment();
    goBackTo("/");
    announce({ text: page.noted });
  };

  return (
    <Page title={hard.title} back={isOpen ? "/ease" : "/"}>
      {gone.value !== undefined && (
        <Card tint="moss">
          <p>{page.goneThrough(gone.value)}</p>
        </Card>
      )}
      <p class={css.quiet}>{hard.opening}</p>
      {!isOpen && <p class={css.quiet}>{page.lockedLine}</p>}
      {isKnown && first && (
        <Button look="filled" icon="play" isWide onPress={() => playTechnique(first.id)}>
          {page.startNow}
        </Button>
      )}
      <Slider0to10
        question={hard.howStrong}
        value={strength}
        onChange={(value) => {
          moment.value = { ...moment.value, strength: value };
        }}
        hue="apricot"
        least={page.least}
        most={page.most}
        unanswered={page.unanswered}
        clearLabel={page.clearAnswer}
      />
      <TellOfIt />
      {offer.kind === "techniques" && offer.peopleFirst && (
        <Card tint="apricot">
          <div class={css.rows}>
            <p>{hard.veryStrong}</p>
            <LinkRow href="/help" icon="phone" title={page.toPeople} />
          </div>
        </Card>
      )}
      <OwnPlan view={view} />
      {isKnown && <Three offer={offer} view={view} learned={learned} />}
      <NearNow />
      <div class={css.rows}>
        {isOpen && (
          <button type="button" class={css.fit} disabled={isNoting} onClick={() => void note()}>
            <FamilySign sign="thought" />
            <span class={css.fitWords}>
              <span class={css.wayTitle}>{page.justNote}</span>
              <span class={css.wayLine}>{relief.noteLine}</span>
            </span>
          </button>
        )}
        <div class={css.foot}>
          {isOpen ? (
            <Button look="words" onPress={() => goTo("/library")}>
              {page.somethingElse}
            </Button>
          ) : (
            <span />
          )}
          <span class={css.small}>{page.stopAnyTime}</span>
        </div>
      </div>
    </Page>
  );
}
