import { Marked } from "@lichen/ui/Marked";
import { SearchBox } from "@lichen/ui/SearchBox";
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { AnswerOf } from "../../../port/deeds.ts";
import type { FoundEntry } from "../../../port/views.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { whenClosed } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { loadFeelingWords } from "../check-in/feeling-words.ts";
import { detailSaid, titleSaid } from "./entry-said.ts";
import { excerptOf } from "./excerpt.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { openEntry } from "./open-entry.ts";
import { Tabs } from "./tabs.tsx";

/** What was looked for last; it goes with the keys. */
const query = signal("");
whenClosed(() => {
  query.value = "";
});

const SHOWN = 50;

/** Any word, in any language, with the place where it stands. */
export function SearchPage() {
  const words = lookBackWords();
  const [found, setFound] = useState<AnswerOf<"search">>();
  const [count, setCount] = useState(SHOWN);
  const wanted = query.value.trim();
  useEffect(() => void loadFeelingWords(), []);
  useEffect(() => {
    if (wanted === "") return setFound(undefined);
    let isCurrent = true;
    void ask("search", { query: wanted, count }).then((answer) => {
      if (isCurrent) setFound(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, count]);
  return (
    <Page title={words.search} back="/look-back">
      <Tabs />
      <SearchBox
        label={words.searchLabel}
        value={query.value}
        placeholder={words.searchHint}
        clearLabel={say().checkIn.clearAnswer}
        onInput={(text) => {
          query.value = text;
          setCount(SHOWN);
        }}
      />
      <p class={css.quiet} role="status">
        {found && (found.total === 0 ? words.nothingFound : words.found(found.total))}
      </p>
      <ol class={css.found}>
        {found?.found.map((each) => (
          <li key={each.entry.id}>
            <Found found={each} />
          </li>
        ))}
      </ol>
      {found && found.total > found.found.length && (
        <button type="button" class={css.more} onClick={() => setCount(count + SHOWN)}>
          {words.earlier}
        </button>
      )}
    </Page>
  );
}

function Found({ found }: { readonly found: FoundEntry }) {
  const words = lookBackWords();
  const { entry, inTitle, inNote } = found;
  const excerpt = excerptOf(entry.note, inNote);
  return (
    <button type="button" class={css.hit} onClick={() => openEntry(entry.id)}>
      <span class={css.small}>{entry.when ? say().shell.dayShort(entry.when.day) : ""}</span>
      <span class={css.hitTitle}>
        {entry.title === "" ? (
          titleSaid(entry, words)
        ) : (
          <Marked text={entry.title} marks={inTitle} />
        )}
      </span>
      <span class={css.quiet} dir="auto">
        {entry.note === "" ? (
          detailSaid(entry, words)
        ) : (
          <Marked text={excerpt.text} marks={excerpt.marks} />
        )}
      </span>
    </button>
  );
}
