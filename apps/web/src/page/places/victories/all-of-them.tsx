import type { SmallVictory } from "@lichen/core";
import { Icon } from "@lichen/ui/Icon";
import { SearchBox } from "@lichen/ui/SearchBox";
import { useState } from "preact/hooks";
import { dayNamed } from "../../day-named.ts";
import { query, takeOne } from "./in-hand.ts";
import css from "./victories.module.css";
import { victoriesWords } from "./victories-words.ts";
import { sourceSaid, victoriesFound, victorySaid } from "./victory-said.ts";

const SHOWN = 30;

/** The whole jar as a list that can be searched: the twin of the picture. */
export function AllOfThem({ jar }: { readonly jar: readonly SmallVictory[] }) {
  const words = victoriesWords();
  const [count, setCount] = useState(SHOWN);
  const isSearch = query.value.trim() !== "";
  const found = isSearch ? victoriesFound(jar, query.value, words) : jar;
  return (
    <section class={css.all}>
      <h2 class={css.heading}>{words.allTitle}</h2>
      <SearchBox
        label={words.searchLabel}
        value={query.value}
        clearLabel={words.clearSearch}
        onInput={(text) => {
          query.value = text;
          setCount(SHOWN);
        }}
      />
      <p class={css.quiet} role="status">
        {isSearch && (found.length === 0 ? words.nothingFound : words.isIn(found.length))}
      </p>
      <ul>
        {found.slice(0, count).map((victory) => (
          <li key={victory.id}>
            <Row victory={victory} />
          </li>
        ))}
      </ul>
      {found.length > count && (
        <button type="button" class={css.more} onClick={() => setCount(count + SHOWN)}>
          {words.showMore}
        </button>
      )}
    </section>
  );
}

/** One of them; pressed, it is the one that was taken out. */
function Row({ victory }: { readonly victory: SmallVictory }) {
  const words = victoriesWords();
  return (
    <button type="button" class={css.row} onClick={() => takeOne(victory.id)}>
      <span class={css.rowWords}>
        <span class={css.said} dir="auto">
          {victorySaid(victory, words)}
        </span>
        <span class={css.small}>
          {sourceSaid(victory, words)} · {dayNamed(victory.day)}
        </span>
      </span>
      <Icon name="forward" />
    </button>
  );
}
