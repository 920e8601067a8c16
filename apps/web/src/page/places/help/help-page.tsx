import { helpFor } from "@lichen/content/help/country-help";
import type { HelpLine } from "@lichen/content/help/help-line";
import { Icon } from "@lichen/ui/Icon";
import { Page } from "../../frame/page.tsx";
import { leaveQuickly } from "../../frame/quick-exit.ts";
import { say } from "../../language.ts";
import { plainSettings } from "../../plain-settings.ts";
import { BodyDanger } from "./body-danger.tsx";
import { Chosen } from "./chosen.tsx";
import { countryNow } from "./country.ts";
import { CountryChoice } from "./country-choice.tsx";
import { Grounding } from "./grounding.tsx";
import css from "./help.module.css";
import { helpWords } from "./help-words.ts";
import { isNextAfter, LineCard } from "./line-card.tsx";
import { useMinute } from "./use-minute.ts";

/** Lines in sight at once; the others open below. */
const AT_FIRST = 2;

/** Help, now: on every route, locked or not, without a network; nothing is asked and nothing kept. */
export function HelpPage() {
  const { page: words, line } = helpWords();
  void plainSettings.value.helpCountry;
  const country = countryNow();
  const now = useMinute();
  const { emergency, lines, directories } = helpFor(country);
  const [number = "112"] = emergency;
  const forChildren = lines.filter(({ kind }) => kind === "child");
  const others = lines.filter(({ kind }) => kind !== "child");
  const [first, second] = others;
  const isNextBelow = isNextAfter(first, second, now);
  const cards = (shown: readonly HelpLine[]) => (
    <ul class={css.ways}>
      {shown.map((each) => (
        <LineCard
          key={each.id}
          line={each}
          isFirst={each === first}
          isNext={isNextBelow && each === second}
          isNextBelow={isNextBelow}
          now={now}
        />
      ))}
    </ul>
  );
  return (
    <Page title={words.title} back="/" isHelp>
      <p class={css.quiet}>{words.line}</p>
      {others.length > 0 ? cards(others.slice(0, AT_FIRST)) : <p>{line.noLines}</p>}
      <a class={css.emergency} href={`tel:${number}`}>
        <span>{words.danger}</span>
        <span class={css.number}>
          <Icon name="phone" />
          {words.emergency(number)}
        </span>
      </a>
      <Chosen />
      <Grounding />
      <BodyDanger number={number} />
      {forChildren.length > 0 && (
        <section class={css.section}>
          <h2>{line.kind.child}</h2>
          <p>{line.underEighteen}</p>
          {cards(forChildren)}
        </section>
      )}
      <p class={css.quiet}>{words.cannot}</p>
      <details class={css.more}>
        <summary>{line.callTitle}</summary>
        <ol class={css.steps}>
          {line.whatHappens.crisis.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      {others.length > AT_FIRST && (
        <details class={css.more}>
          <summary>{words.moreLines}</summary>
          {cards(others.slice(AT_FIRST))}
        </details>
      )}
      <CountryChoice country={country} />
      <p class={css.facts}>
        {line.directories} {directories.join(", ")}
      </p>
      <button type="button" class={css.leave} onClick={leaveQuickly}>
        <Icon name="leave" />
        {say().shell.leaveQuickly}
      </button>
    </Page>
  );
}
