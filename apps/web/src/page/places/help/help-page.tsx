import { Icon } from "@lichen/ui/Icon";
import { Page } from "../../frame/page.tsx";
import { leaveQuickly } from "../../frame/quick-exit.ts";
import { say } from "../../language.ts";
import { placeWords } from "../../place-words.ts";
import css from "./help.module.css";

/** The words of Help. */
export const helpWords = placeWords({
  en: () => import("@lichen/content/app/en/help").then((m) => m.help),
  hi: () => import("@lichen/content/app/hi/help").then((m) => m.help),
});

/** Help, now: on every route, locked or not, without a network; nothing is asked and nothing kept. */
export function HelpPage() {
  const words = helpWords();
  return (
    <Page title={words.title} back="/" isHelp>
      <p class={css.quiet}>{words.line}</p>
      <div class={css.ways}>
        <a class={css.call} href="tel:14416">
          <span class={css.sign}>
            <Icon name="phone" />
          </span>
          <span>
            <span class={css.way}>{words.call}</span>
            <span class={css.small}>{words.callLine}</span>
          </span>
        </a>
        <a class={css.emergency} href="tel:112">
          <span>{words.danger}</span>
          <span class={css.number}>
            <Icon name="phone" />
            {words.emergency}
          </span>
        </a>
      </div>
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
        <summary>{words.elsewhere}</summary>
        <p>{words.elsewhereLine}</p>
      </details>
      <p class={css.small}>{words.notChecked}</p>
      <button type="button" class={css.leave} onClick={leaveQuickly}>
        <Icon name="leave" />
        {say().shell.leaveQuickly}
      </button>
    </Page>
  );
}
