import type { MeasureSoFar } from "@lichen/companion";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { Tabs } from "../look-back/tabs.tsx";
import { MeasureRow } from "./measure-row.tsx";
import css from "./measures.module.css";
import { measuresWords } from "./measures-words.ts";

/** Every questionnaire by how it stands: open now, answered lately, only on request, left aside. */
export function MeasuresPage() {
  const words = measuresWords();
  const all = useAnswer("measures")?.all;
  const standing = (kind: MeasureSoFar["standing"]["kind"]) =>
    all?.filter((each) => each.standing.kind === kind) ?? [];
  return (
    <Page title={words.pageTitle} back="/look-back">
      <Tabs />
      <p class={css.quiet}>{words.intro}</p>
      {all && (
        <>
          <Rows title={words.dueTitle} all={standing("due")} />
          <Rows title={words.restTitle} all={standing("resting")} />
          <details class={css.more}>
            <summary>{words.askedTitle}</summary>
            <p>{words.askedLine}</p>
            <Rows all={standing("on-request")} />
          </details>
          <Rows title={words.asideTitle} all={standing("aside")} />
        </>
      )}
      <Card tint="slate">
        <div class={css.stack}>
          <p>{words.notIllness}</p>
          <p>{words.troubled}</p>
        </div>
      </Card>
      <LinkRow href="/help" title={words.signs} line={words.signsLine} icon="help" />
    </Page>
  );
}

function Rows(props: { readonly title?: string; readonly all: readonly MeasureSoFar[] }) {
  const { title, all } = props;
  if (all.length === 0) return null;
  return (
    <section class={css.section}>
      {title && <h2 class={css.heading}>{title}</h2>}
      <ul>
        {all.map((each) => (
          <li key={each.measure}>
            <MeasureRow measure={each.measure} line={lineOf(each)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands beside one that was begun, or that rests. */
function lineOf({ begun, standing }: MeasureSoFar): string | undefined {
  const words = measuresWords();
  if (begun) return words.begunLine;
  if (standing.kind !== "resting") return undefined;
  return words.againFrom(say().shell.dayShort(standing.from));
}
