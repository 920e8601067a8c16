import { Icon } from "@lichen/ui/Icon";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { LetterBack } from "../kindness/letter-back.tsx";
import { AskAgain } from "./ask-again.tsx";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";

/** Ease: one way in for a hard moment, and what helps to be ready for one. */
export function EasePage() {
  const { page, hard } = easeWords();
  const noted = useAnswer("notedMoment");
  return (
    <Page title={page.title} hasSettings>
      <p class={css.quiet}>{page.line}</p>
      {noted && <AskAgain noted={noted} />}
      <LetterBack />
      <a class={css.way} href="/hard-moment">
        <span class={css.sign}>
          <Icon name="ease" />
        </span>
        <span class={css.wayWords}>
          <span class={css.wayTitle}>{page.hardMoment}</span>
          <span class={css.wayLine}>{page.hardMomentLine}</span>
        </span>
        <Icon name="forward" />
      </a>
      <div class={css.rows}>
        <LinkRow href="/anxiety" icon="ease" title={page.anxiety} line={page.anxietyLine} />
        <LinkRow
          href="/ease/kindness"
          icon="heart"
          title={page.kindness}
          line={page.kindnessLine}
        />
        <LinkRow href="/setback" icon="undo" title={page.setback} line={page.setbackLine} />
        <LinkRow href="/plan" icon="check" title={hard.mySafetyPlan} />
        <LinkRow href="/library" icon="eye" title={page.library} line={page.libraryLine} />
      </div>
    </Page>
  );
}
