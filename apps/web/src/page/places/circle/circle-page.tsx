import { dayFromCount } from "@lichen/base";
import type { KeptPerson } from "@lichen/companion";
import { GOOD_FOR, type GoodFor } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { EmptyState } from "@lichen/ui/EmptyState";
import { Icon } from "@lichen/ui/Icon";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import css from "./circle.module.css";
import { circleWords } from "./circle-words.ts";
import { addPerson, changePerson, reaching } from "./in-hand.ts";
import { PersonDisc } from "./person-disc.tsx";

/** The circle: who is good for what, in no order; and a way to reach them. */
export function CirclePage() {
  const words = circleWords();
  const people = useAnswer("people");
  return (
    <Page title={words.title} hasSettings>
      <p class={css.quiet}>{words.line}</p>
      {people?.length === 0 && (
        <EmptyState title={words.emptyQuestion} line={words.emptyLine}>
          <Button look="filled" icon="plus" onPress={() => addPerson()}>
            {words.addSomeone}
          </Button>
        </EmptyState>
      )}
      {people && people.length > 0 && (
        <>
          {GOOD_FOR.map((use) => (
            <Use key={use} use={use} people={people.filter((each) => each.goodFor.includes(use))} />
          ))}
          <ForNothingYet people={people.filter(({ goodFor }) => goodFor.length === 0)} />
          <Button
            look="filled"
            icon="voice"
            isWide
            onPress={() => {
              reaching.value = undefined;
              goTo("/circle/reach-out");
            }}
          >
            {words.reachOut}
          </Button>
          <Button icon="plus" onPress={() => addPerson()}>
            {words.addSomeone}
          </Button>
        </>
      )}
      <div class={css.rows}>
        <LinkRow href="/circle/care-card" title={words.careTitle} line={words.careLine} />
      </div>
    </Page>
  );
}

function Use({ use, people }: { readonly use: GoodFor; readonly people: readonly KeptPerson[] }) {
  const words = circleWords();
  return (
    <section class={css.use}>
      <h2 class={css.useName}>{words.goodFor[use]}</h2>
      {people.length > 0 ? (
        <People people={people} />
      ) : (
        <button type="button" class={css.gap} onClick={() => addPerson(use)}>
          <span class={css.gapSign}>
            <Icon name="plus" />
          </span>
          <span class={css.small}>
            {words.gap[use]}
            <span class="heard"> {words.addSomeone}</span>
          </span>
        </button>
      )}
    </section>
  );
}

function ForNothingYet({ people }: { readonly people: readonly KeptPerson[] }) {
  if (people.length === 0) return null;
  return (
    <section class={css.use}>
      <People people={people} />
    </section>
  );
}

function People({ people }: { readonly people: readonly KeptPerson[] }) {
  const words = circleWords();
  return (
    <ul class={css.people}>
      {people.map((each) => (
        <li key={each.id}>
          <button type="button" class={css.person} onClick={() => changePerson(each)}>
            <PersonDisc name={each.name} is={each.is} />
            <span class={css.personWords}>
              <span class={css.name} dir="auto">
                {each.name}
              </span>
              <span class={css.small} dir="auto">
                {each.line || lastReached(each, words.lastReached)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function lastReached(
  { lastReached }: KeptPerson,
  said: (day: string) => string,
): string | undefined {
  const day = lastReached === undefined ? undefined : dayFromCount(lastReached);
  return day?.ok ? said(say().shell.dayShort(day.value)) : undefined;
}
