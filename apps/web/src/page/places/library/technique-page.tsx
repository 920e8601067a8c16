import type { RecordId } from "@lichen/base";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Chip } from "@lichen/ui/Chip";
import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { goBack, skip } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { playTechnique } from "../ease/in-hand.ts";
import { bringBack, bringIntoSight, refuse, takeOutOfSight } from "./choices.ts";
import { FamilySign } from "./family-sign.tsx";
import { changeOwn, openedWay } from "./in-hand.ts";
import { Known } from "./known.tsx";
import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import { type Way, waysOf } from "./ways.ts";

/** One technique: how long, when, when not, step by step, and what is known about it. */
export function TechniquePage() {
  const { page, hard, ways: words } = libraryWords();
  const view = useAnswer("library");
  const id = openedWay.value;
  const way = view && waysOf(view, words).find((each) => each.id === id);
  const isNowhere = id === undefined || (view !== undefined && way === undefined);
  useEffect(() => {
    if (isNowhere) skip("/library");
  }, [isNowhere]);
  if (!way) return null;
  const [from, to] = way.facts.minutes;
  const own = view?.own.find((each) => each.id === way.ownId);
  return (
    <Page title={way.title} back="/library">
      {way.words && <p class={css.lead}>{way.words.line}</p>}
      <p class={css.facts}>
        <FamilySign sign={way.words ? way.facts.family : "own"} />
        <span>
          {way.words ? page.family[way.facts.family] : page.mine}, {page.span(from, to)}
        </span>
      </p>
      <WhyNot way={way} />
      {!way.isRefused && (
        <div class={css.acts}>
          {way.isOffered && (
            <Button look="filled" isWide onPress={() => playTechnique(way.id)}>
              {page.begin}
            </Button>
          )}
          <div class={css.ends}>
            {way.isOffered && <KeepClose way={way} />}
            <Button look="words" onPress={() => refuse(way.id)}>
              {hard.notForMe}
            </Button>
          </div>
        </div>
      )}
      {way.words && (
        <>
          <Part title={hard.whenTitle} text={way.words.when} />
          <Part title={hard.whenNotTitle} text={way.words.whenNot} isSet />
        </>
      )}
      {way.steps.length > 0 && (
        <section class={css.section}>
          <h2 class={css.heading}>{hard.steps}</h2>
          <ol class={css.steps}>
            {way.steps.map((step, index) => (
              <li key={index} dir="auto">
                {step}
              </li>
            ))}
          </ol>
        </section>
      )}
      {way.facts.needs.length > 0 && (
        <Part title={page.takes} text={way.facts.needs.map((need) => page.need[need]).join(", ")} />
      )}
      {way.words && <Part title={hard.noticeTitle} text={way.words.notice} />}
      <Known way={way} />
      {own && (
        <div class={css.ends}>
          <Button icon="edit" onPress={() => changeOwn(own)}>
            {page.edit}
          </Button>
          {!own.isHidden && (
            <Button icon="eye-off" onPress={() => void hide(own.id)}>
              {page.hide}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}

async function hide(id: RecordId): Promise<void> {
  if (await takeOutOfSight("technique", id)) goBack("/library");
}

/** Why it is not offered, said calmly, with the way back. */
function WhyNot({ way }: { readonly way: Way }) {
  const { page, hard } = libraryWords();
  const { ownId } = way;
  return (
    <>
      {way.isHidden && ownId !== undefined && (
        <Card tint="slate">
          <div class={css.section}>
            <p>{page.hid}</p>
            <Button onPress={() => bringIntoSight(ownId)}>{page.show}</Button>
          </div>
        </Card>
      )}
      {way.isRefused && (
        <Card tint="slate">
          <div class={css.section}>
            <p>{page.refusedLine}</p>
            <Button onPress={() => bringBack(way.id)}>{page.bringBack}</Button>
          </div>
        </Card>
      )}
      {way.keptBackBy.length > 0 && (
        <Card tint="slate">
          <div class={css.section}>
            <p>{page.keptBackLine}</p>
            <ul class={css.told}>
              {way.keptBackBy.map((flag) => (
                <li key={flag}>{hard.flag[flag]}</li>
              ))}
            </ul>
            <p>{page.keptBackMore}</p>
            <LinkRow href="/library/about-me" title={page.changeTold} />
          </div>
        </Card>
      )}
    </>
  );
}

function KeepClose({ way }: { readonly way: Way }) {
  const { page } = libraryWords();
  return (
    <Chip
      label={page.keepClose}
      state={way.isFavourite ? "on" : "off"}
      onPress={() => void ask("favourTechnique", { id: way.id, isFavourite: !way.isFavourite })}
    />
  );
}

function Part(props: { readonly title: string; readonly text: string; readonly isSet?: boolean }) {
  return (
    <section class={props.isSet ? css.caution : css.section}>
      <h2 class={css.heading}>{props.title}</h2>
      <p>{props.text}</p>
    </section>
  );
}
