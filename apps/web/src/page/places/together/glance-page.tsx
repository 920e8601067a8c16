import type { DaysSoFar } from "@lichen/companion";
import { EmptyState } from "@lichen/ui/EmptyState";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { lookBackWords } from "../look-back/look-back-words.ts";
import { Tabs } from "../look-back/tabs.tsx";
import { Relief } from "./relief.tsx";
import { Spreads } from "./spreads.tsx";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";
import { WordsOverTime } from "./words-over-time.tsx";
import { Year } from "./year.tsx";

/** A year at a glance: its days, its answers, what was leaned on and needed, and what techniques brought. */
export function GlancePage() {
  const days = useAnswer("daysTogether");
  return (
    <Page title={lookBackWords().glance} back="/look-back" isWide>
      <Tabs />
      {days && (days.days.length === 0 ? <Nothing /> : <Glance days={days} />)}
    </Page>
  );
}

function Nothing() {
  const words = togetherWords();
  return (
    <EmptyState title={words.glance.empty}>
      <LinkRow href="/check-in" title={words.checkIn} icon="plus" />
    </EmptyState>
  );
}

function Glance({ days }: { readonly days: DaysSoFar }) {
  const words = togetherWords().glance;
  return (
    <>
      <Year days={days} />
      <Spreads spreads={days.spreads} />
      <div class={css.two}>
        <WordsOverTime
          title={words.strengthsTitle}
          empty={words.strengthsEmpty}
          words={days.strengths}
          months={days.months}
          said={({ days: count }) => words.strengthDays(count)}
        />
        <WordsOverTime
          title={words.needsTitle}
          empty={words.needsEmpty}
          words={days.needs}
          months={days.months}
          said={({ days: count, met }) => words.needDays(count, met)}
        />
      </div>
      <Relief />
    </>
  );
}
