import { helpFor } from "@lichen/content/help/country-help";
import { Icon } from "@lichen/ui/Icon";
import { Page } from "../../frame/page.tsx";
import { leaveQuickly } from "../../frame/quick-exit.ts";
import { say } from "../../language.ts";
import { plainSettings, setPlain } from "../../plain-settings.ts";
import { Chosen } from "./chosen.tsx";
import { countries, countryNow, ELSEWHERE } from "./country.ts";
import css from "./help.module.css";
import { helpWords } from "./help-words.ts";
import { LineCard } from "./line-card.tsx";

/** Lines in sight at once; the others open below. */
const AT_FIRST = 2;

/** Help, now: on every route, locked or not, without a network; nothing is asked and nothing kept. */
export function HelpPage() {
  const { page: words, line } = helpWords();
  void plainSettings.value.helpCountry;
  const country = countryNow();
  const { emergency, lines, directories } = helpFor(country);
  const [number = "112"] = emergency;
  const cards = (shown: typeof lines) => (
    <ul class={css.ways}>
      {shown.map((each) => (
        <LineCard key={each.id} line={each} isFirst={each === lines[0]} />
      ))}
    </ul>
  );
  return (
    <Page title={words.title} back="/" isHelp>
      <p class={css.quiet}>{words.line}</p>
      {lines.length > 0 ? cards(lines.slice(0, AT_FIRST)) : <p>{line.noLines}</p>}
      <a class={css.emergency} href={`tel:${number}`}>
        <span>{words.danger}</span>
        <span class={css.number}>
          <Icon name="phone" />
          {words.emergency(number)}
        </span>
      </a>
      <Chosen />
      <section class={css.ground}>
        <h2>{words.ground}</h2>
        <ol>
          {words.groundSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <p class={css.quiet}>{words.cannot}</p>
      <details class={css.more}>
        <summary>{line.callTitle}</summary>
        <ol class={css.steps}>
          {line.whatHappens.crisis.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      {lines.length > AT_FIRST && (
        <details class={css.more}>
          <summary>{words.moreLines}</summary>
          {cards(lines.slice(AT_FIRST))}
        </details>
      )}
      <label class={css.country}>
        <span>{words.country}</span>
        <select
          value={country}
          onChange={(event) => setPlain({ helpCountry: event.currentTarget.value })}
        >
          {countries().map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={ELSEWHERE}>{words.elsewhere}</option>
        </select>
      </label>
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
