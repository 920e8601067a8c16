import type { ReportSpan } from "@lichen/content/app/words/report";
import { reportPaper } from "@lichen/content/paper/report-paper";
import { type Paper, REPORT_SECTIONS, type ReportSection } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Field } from "@lichen/ui/Field";
import { Segmented } from "@lichen/ui/Segmented";
import { Switch } from "@lichen/ui/Switch";
import { signal } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AnswerOf } from "../../../port/deeds.ts";
import { Page } from "../../frame/page.tsx";
import { useAnswer, whenClosed } from "../../notebook.ts";
import { useOwnPage } from "../../own-page.ts";
import { PickVersion } from "../look-back/pick-version.tsx";
import { techniqueName } from "../look-back/technique-names.ts";
import { WrittenField } from "../wording/written-field.tsx";
import { isLongerThanA4 } from "./one-page.ts";
import { PaperSheet } from "./paper-sheet.tsx";
import css from "./review.module.css";
import { reportWords } from "./review-words.ts";

const SPANS: readonly ReportSpan[] = ["4-weeks", "3-months", "6-months", "year"];

/** What was decided in this visit. The name is held in memory alone: there is none unless it is typed. */
const decided = signal<{
  readonly span: ReportSpan;
  readonly name: string;
  readonly without: readonly ReportSection[];
}>({ span: "3-months", name: "", without: [] });

whenClosed(() => {
  decided.value = { span: "3-months", name: "", without: [] };
});

/** A page for a therapist: what is on it is chosen above, and below it stands as it will be printed. */
export function ReportPage() {
  const words = reportWords().page;
  const { span } = decided.value;
  const view = useAnswer("report", { span });
  const written = useOwnPage("report");
  const talk = written.wordings.talkAbout?.join("\n\n") ?? written.page?.talkAbout ?? "";
  return (
    <Page title={words.title} back="/look-back" isWide>
      <p class={css.quiet}>{words.line}</p>
      <div class={css.choices}>
        <Segmented
          label={words.spanLabel}
          value={span}
          options={SPANS.map((id) => ({ id, label: words.span[id] }))}
          onChange={(to) => {
            decided.value = { ...decided.value, span: to };
          }}
        />
        {written.page && <Talk written={written} />}
        <Field
          label={words.nameLabel}
          hint={words.nameHint}
          value={decided.value.name}
          maxLength={80}
          onInput={(name) => {
            decided.value = { ...decided.value, name };
          }}
        />
        {view && <Parts view={view} />}
      </div>
      {view && written.page && <Printed view={view} talk={talk} />}
    </Page>
  );
}

function Talk({ written }: { readonly written: ReturnType<typeof useOwnPage<"report">> }) {
  const words = reportWords().page;
  const several = written.wordings.talkAbout;
  if (several) {
    return (
      <section aria-label={words.talkLabel}>
        <PickVersion texts={several} onPick={(index) => void written.pick("talkAbout", index)} />
      </section>
    );
  }
  return (
    <WrittenField
      label={words.talkLabel}
      hint={words.talkHint}
      rows={3}
      value={written.page?.talkAbout ?? ""}
      onInput={(text) => written.write("talkAbout", text)}
      onLeave={() => void written.keep()}
    />
  );
}

/** The parts that have something to say, each on or off. */
function Parts({ view }: { readonly view: AnswerOf<"report"> }) {
  const words = reportWords().page;
  const { without } = decided.value;
  const hasMeasures = view.facts.measures.length > 0;
  return (
    <fieldset class={css.parts}>
      <legend class={css.partsTitle}>{words.partsTitle}</legend>
      {REPORT_SECTIONS.filter((part) => part !== "measures" || hasMeasures).map((part) => (
        <Switch
          key={part}
          label={words.part[part]}
          isOn={!without.includes(part)}
          onChange={(isOn) => {
            const others = without.filter((each) => each !== part);
            decided.value = { ...decided.value, without: isOn ? others : [...others, part] };
          }}
        />
      ))}
    </fieldset>
  );
}

function Printed({ view, talk }: { readonly view: AnswerOf<"report">; readonly talk: string }) {
  const { page, paper: paperWords } = reportWords();
  const { name, without } = decided.value;
  const sheet = useRef<HTMLElement>(null);
  const [isLong, setLong] = useState(false);
  const sections = new Set(REPORT_SECTIONS.filter((part) => !without.includes(part)));
  const paper: Paper = reportPaper(
    view.facts,
    { sections, name, talkAbout: talk, today: view.today },
    { words: paperWords, techniqueName },
  );
  const said = JSON.stringify(paper);
  useLayoutEffect(() => {
    if (sheet.current) setLong(isLongerThanA4(sheet.current));
  }, [said]);
  return (
    <>
      <div class={css.print}>
        <h2 class={css.heading}>{page.previewTitle}</h2>
        {view.facts.coverage.checkIns === 0 && <p class={css.quiet}>{page.nothingHere}</p>}
        {isLong && <p role="status">{page.tooLong}</p>}
        <Button look="filled" icon="download" onPress={() => print()}>
          {page.print}
        </Button>
        <p class={css.quiet}>{page.printLine}</p>
      </div>
      <PaperSheet paper={paper} label={page.previewTitle} sheetRef={sheet} />
    </>
  );
}
