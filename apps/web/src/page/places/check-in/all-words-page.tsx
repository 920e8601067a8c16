import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { SearchBox } from "@lichen/ui/SearchBox";
import { WordRow } from "@lichen/ui/WordRow";
import { useEffect, useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { goBack } from "../../router.ts";
import css from "./check-in.module.css";
import { feelingWords, loadFeelingWords } from "./feeling-words.ts";
import { change, inHand } from "./in-hand.ts";
import { toggled } from "./toggled.ts";

const MIDDLE = 5;

/** All the words, an equal way in: by quarter of the field, with what they mean. */
export function AllWordsPage() {
  const { shell, checkIn } = say();
  useEffect(() => void loadFeelingWords(), []);
  const own = useAnswer("ownWords") ?? [];
  const [query, setQuery] = useState("");
  const words = feelingWords.value;
  const chosen = inHand.value.draft.feelings ?? [];
  const wanted = query.trim().toLocaleLowerCase();
  const isWanted = (id: string) =>
    wanted === "" ||
    [words?.word(id), words?.meaning(id)].some((text) =>
      text?.toLocaleLowerCase().includes(wanted),
    );
  const quarterOf = ({ pleasantness, energy }: { pleasantness: number; energy: number }) =>
    (energy < MIDDLE ? 2 : 0) + (pleasantness < MIDDLE ? 0 : 1);
  const row = (id: string) => (
    <WordRow
      key={id}
      word={words?.word(id) ?? id}
      meaning={words?.meaning(id)}
      isOn={chosen.includes(id)}
      onPress={() => change({ feelings: toggled(chosen, id) })}
    />
  );
  const ownShown = own.filter(({ word }) => isWanted(word));

  return (
    <Page title={checkIn.allWords} back="/check-in">
      <div class={css.stay}>
        <SearchBox
          label={checkIn.searchWords}
          value={query}
          onInput={setQuery}
          clearLabel={checkIn.clearAnswer}
        />
        <Button look="filled" onPress={() => goBack("/check-in")}>
          {chosen.length === 0 ? shell.back : checkIn.done}
        </Button>
      </div>
      {ownShown.length > 0 && (
        <section class={css.section} aria-label={checkIn.ownWord}>
          <h2 class={css.heading}>{checkIn.ownWord}</h2>
          <Card>{ownShown.map(({ word }) => row(word))}</Card>
        </section>
      )}
      {checkIn.quarters.map((quarter, index) => {
        const shown = (words?.all ?? []).filter(
          (feeling) => quarterOf(feeling) === index && isWanted(feeling.id),
        );
        return shown.length === 0 ? null : (
          <section key={quarter} class={css.section} aria-label={quarter}>
            <h2 class={css.heading}>{quarter}</h2>
            <Card>{shown.map(({ id }) => row(id))}</Card>
          </section>
        );
      })}
    </Page>
  );
}
