import { RATINGS, WORD_LISTS, type WordList } from "@lichen/core";
import type { EntryView } from "../../../port/views.ts";
import { localeNow } from "../../locale.ts";
import { feelingWords } from "../check-in/feeling-words.ts";
import { partSaid } from "./entry-said.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { useNamedWords } from "./named-words.ts";

/** What an entry holds besides its note: lists of words, and answers with their numbers. */
export function EntryParts({ entry }: { readonly entry: EntryView }) {
  const words = lookBackWords();
  const named = useNamedWords();
  const said = (list: WordList, id: string) =>
    list === "feelings" ? (feelingWords.value?.word(id) ?? id) : list === "tags" ? id : named(id);
  const lists = WORD_LISTS.filter((list) => entry.lists[list].length > 0);
  const ratings = RATINGS.flatMap((rating) => {
    const value = entry.ratings[rating];
    return value === undefined ? [] : [{ rating, value }];
  });
  if (lists.length + ratings.length + entry.parts.length === 0) return null;
  return (
    <dl class={css.parts}>
      {entry.parts.map((part) => (
        <div key={part.part}>
          <dt>{words.part[part.part]}</dt>
          <dd dir="auto">{partSaid(part, words)}</dd>
        </div>
      ))}
      {lists.map((list) => (
        <div key={list}>
          <dt>{words.list(list)}</dt>
          <dd>{entry.lists[list].map((id) => said(list, id)).join(", ")}</dd>
        </div>
      ))}
      {ratings.map(({ rating, value }) => (
        <div key={rating}>
          <dt>{words.rating(rating)}</dt>
          <dd>{value.toLocaleString(localeNow(), { maximumFractionDigits: 1 })}</dd>
        </div>
      ))}
    </dl>
  );
}
