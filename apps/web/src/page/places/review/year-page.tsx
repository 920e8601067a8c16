import { USUAL_WORDS, yearPaper } from "@lichen/content/paper/year-paper";
import { strengthWord } from "@lichen/content/strengths";
import type { YearFacts } from "@lichen/core";
import type { Geometry } from "@lichen/thallus";
import { Button } from "@lichen/ui/Button";
import { EmptyState } from "@lichen/ui/EmptyState";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Segmented } from "@lichen/ui/Segmented";
import { Switch } from "@lichen/ui/Switch";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AnswerOf } from "../../../port/deeds.ts";
import { Page } from "../../frame/page.tsx";
import { localeNow } from "../../locale.ts";
import { useAnswer } from "../../notebook.ts";
import { isLongerThanA4 } from "./one-page.ts";
import { PaperSheet } from "./paper-sheet.tsx";
import { PrintedLichen } from "./printed-lichen.tsx";
import css from "./review.module.css";
import { yearWords } from "./review-words.ts";

/** A year to keep: its lichen, what is here of how many days, and the words a person chooses. */
export function YearPage() {
  const words = yearWords().page;
  const [year, setYear] = useState<number>();
  const view = useAnswer("yearKept", { year });
  const lichen = useAnswer("lichenOfYear", { year });
  const isEmpty = view !== undefined && view.years.length === 0;
  return (
    <Page title={words.title} back="/look-back/review" isWide>
      {isEmpty && (
        <EmptyState title={words.emptyTitle}>
          <LinkRow href="/check-in" title={words.toCheckIn} icon="plus" />
        </EmptyState>
      )}
      {view && lichen && !isEmpty && (
        <Year key={view.facts.year} view={view} lichen={lichen} onYear={setYear} />
      )}
    </Page>
  );
}

function Year(props: {
  readonly view: AnswerOf<"yearKept">;
  readonly lichen: Geometry;
  readonly onYear: (year: number) => void;
}) {
  const { page, paper: paperWords } = yearWords();
  const { view, lichen } = props;
  const { facts, years, today } = view;
  const [without, setWithout] = useState<ReadonlySet<string>>(
    new Set(facts.words.slice(USUAL_WORDS).map(({ id }) => id)),
  );
  const sheet = useRef<HTMLElement>(null);
  const [isLong, setLong] = useState(false);
  const chosen = new Set(facts.words.map(({ id }) => id).filter((id) => !without.has(id)));
  const paper = yearPaper(
    facts,
    { words: chosen, grownFrom: lichen.days.length, today },
    { words: paperWords, strength: (id) => strengthWord(id, localeNow()) },
  );
  const said = JSON.stringify(paper);
  useLayoutEffect(() => {
    if (sheet.current) setLong(isLongerThanA4(sheet.current));
  }, [said]);
  return (
    <>
      <p class={css.quiet}>{page.line}</p>
      <div class={css.choices}>
        {years.length > 1 && (
          <Segmented
            label={page.yearLabel}
            value={String(facts.year)}
            options={years.map((each) => ({ id: String(each), label: String(each) }))}
            onChange={(each) => props.onYear(Number(each))}
          />
        )}
        <Words
          words={facts.words}
          chosen={chosen}
          onChoose={(id, isOn) => {
            const others = [...without].filter((each) => each !== id);
            setWithout(new Set(isOn ? others : [...others, id]));
          }}
        />
      </div>
      <div class={css.print}>
        <h2 class={css.heading}>{page.previewTitle}</h2>
        {isLong && <p role="status">{page.tooLong}</p>}
        <Button look="filled" icon="download" onPress={() => print()}>
          {page.print}
        </Button>
        <p class={css.quiet}>{page.printLine}</p>
      </div>
      <PaperSheet
        paper={paper}
        label={page.previewTitle}
        sheetRef={sheet}
        lichen={<PrintedLichen geometry={lichen} />}
      />
    </>
  );
}

function Words(props: {
  readonly words: YearFacts["words"];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isOn: boolean) => void;
}) {
  const { page, paper } = yearWords();
  if (props.words.length === 0) return <p class={css.quiet}>{page.noWords}</p>;
  return (
    <fieldset class={css.parts}>
      <legend class={css.partsTitle}>{page.wordsTitle}</legend>
      <p class={css.quiet}>{page.wordsLine}</p>
      {props.words.map(({ id, text, day }) => (
        <Switch
          key={id}
          label={text}
          line={paper.day(day)}
          isOn={props.chosen.has(id)}
          onChange={(isOn) => props.onChoose(id, isOn)}
        />
      ))}
    </fieldset>
  );
}
