import { KINDNESSES, type Kindness } from "@lichen/core";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import { KINDNESS_AT } from "./addresses.ts";
import css from "./kindness.module.css";
import { kindnessWords } from "./kindness-words.ts";
import { LetterBack } from "./letter-back.tsx";

const ALL = Object.keys(KINDNESSES) as readonly Kindness[]; // The table's own names.

/** Self-kindness: six ways, and the lines a person keeps near. */
export function KindnessPage() {
  const words = kindnessWords();
  return (
    <Page title={words.title} back="/ease">
      <p class={css.quiet}>{words.line}</p>
      <LetterBack />
      <div class={css.rows}>
        {ALL.map((practice) => (
          <LinkRow
            key={practice}
            href={KINDNESS_AT[practice]}
            title={words.practice[practice].title}
            line={words.practice[practice].line}
          />
        ))}
      </div>
      <LinkRow
        href="/ease/kindness/near"
        icon="heart"
        title={words.nearTitle}
        line={words.nearLine}
      />
    </Page>
  );
}
