import type { ExperimentsSoFar } from "@lichen/companion";
import { EmptyState } from "@lichen/ui/EmptyState";
import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { Tabs } from "../look-back/tabs.tsx";
import { KeptSign } from "../setback/kept-sign.tsx";
import { Trouble } from "../setback/trouble.tsx";
import { Earlier } from "./earlier.tsx";
import css from "./experiments.module.css";
import { experimentsWords } from "./experiments-words.ts";
import { keeping } from "./in-hand.ts";
import { UnderWay } from "./under-way.tsx";

/** Self-experiments: the one that goes on, what came out of earlier ones, and a way to begin. */
export function ExperimentsPage() {
  const words = experimentsWords();
  const answer = useAnswer("experiments");
  useEffect(() => {
    if (keeping.how.value === "kept") keeping.begin("not-yet"); // Of an earlier visit.
  }, []);
  return (
    <Page
      title={words.pageTitle}
      back="/look-back"
      middle={<KeptSign keeper={keeping} words={words} />}
    >
      <Tabs />
      <Trouble keeper={keeping} />
      {answer && <Experiments answer={answer} />}
    </Page>
  );
}

function Experiments({ answer }: { readonly answer: ExperimentsSoFar }) {
  const words = experimentsWords();
  const going = answer.all.find(({ isUnderWay }) => isUnderWay);
  const earlier = answer.all.filter((each) => each !== going);
  const begin = <LinkRow href="/look-back/experiments/new" title={words.begin} icon="plus" />;
  if (answer.all.length === 0) {
    return (
      <EmptyState title={words.emptyQuestion} line={words.intro}>
        {begin}
      </EmptyState>
    );
  }
  return (
    <>
      <p class={css.quiet}>{words.intro}</p>
      {going ? <UnderWay going={going} answer={answer} /> : begin}
      {earlier.length > 0 && (
        <section class={css.section}>
          <h2 class={css.heading}>{words.earlierTitle}</h2>
          <ul class={css.section}>
            {earlier.map((each) => (
              <li key={each.experiment.id}>
                <Earlier its={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
