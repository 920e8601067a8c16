import { MOMENT_KINDS, TECHNIQUE_NEEDS } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Chip } from "@lichen/ui/Chip";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { problemText } from "../../problem-text.ts";
import { goBack } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { tellEnd } from "../symbiosis/tell-end.ts";
import { WrittenField } from "../wording/written-field.tsx";
import { type OwnInHand, ownInHand, putOwnDown } from "./in-hand.ts";
import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";

const MINUTES = [1, 2, 5, 10, 20, 30];
const NAME_LIMIT = 120;

/** A way of one's own, new or changed. A name is enough. */
export function OwnPage() {
  const { page, hard } = libraryWords();
  const now = ownInHand.value;
  const [trouble, setTrouble] = useState<string>();
  const set = (change: Partial<OwnInHand>) => {
    ownInHand.value = { ...ownInHand.value, ...change };
    setTrouble(undefined);
  };
  const keep = async () => {
    const { id, title, moments, minutes, needs, places } = now;
    const draft = {
      title,
      minutes,
      needs,
      steps: now.steps.split("\n"),
      ...(moments.length > 0 && { moments }),
      ...(places && { places }),
    };
    const kept = await ask("keepOwnTechnique", { id, draft });
    if (kept.ok) {
      putOwnDown();
      goBack("/library");
      void tellEnd("technique", { text: page.kept });
    } else if (kept.problem.kind === "nothing-to-keep" || kept.problem.kind === "too-many-steps") {
      setTrouble(hard.ownProblem(kept.problem));
    } else announce({ text: await problemText(kept.problem) });
  };
  const minutes = [...new Set([...MINUTES, now.minutes])].toSorted((a, b) => a - b);
  return (
    <Page title={hard.ownTitle} back="/library">
      <p class={css.quiet}>{hard.ownLine}</p>
      <WrittenField
        label={page.ownName}
        value={now.title}
        maxLength={NAME_LIMIT}
        problem={trouble}
        onInput={(title) => set({ title })}
      />
      <WrittenField
        label={page.ownSteps}
        hint={page.ownStepsHint}
        value={now.steps}
        rows={4}
        onInput={(steps) => set({ steps })}
      />
      <Chips title={page.ownMinutes}>
        {minutes.map((count) => (
          <Chip
            key={count}
            label={page.span(count, count)}
            state={count === now.minutes ? "on" : "off"}
            onPress={() => set({ minutes: count })}
          />
        ))}
      </Chips>
      <Chips title={page.ownMoments} hint={page.ownMomentsHint}>
        {MOMENT_KINDS.map((kind) => (
          <Chip
            key={kind}
            label={hard.moment[kind]}
            state={now.moments.includes(kind) ? "on" : "off"}
            onPress={() => set({ moments: toggled(now.moments, kind) })}
          />
        ))}
      </Chips>
      <Chips title={page.takes}>
        {TECHNIQUE_NEEDS.map((need) => (
          <Chip
            key={need}
            label={page.need[need]}
            state={now.needs.includes(need) ? "on" : "off"}
            onPress={() => set({ needs: toggled(now.needs, need) })}
          />
        ))}
      </Chips>
      <Button look="filled" isWide onPress={() => void keep()}>
        {page.keep}
      </Button>
    </Page>
  );
}

/** Words to choose from, under what they answer. */
function Chips(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset class={css.asked}>
      <legend class={css.heading}>{props.title}</legend>
      {props.hint && <p class={css.small}>{props.hint}</p>}
      <div class={css.chips}>{props.children}</div>
    </fieldset>
  );
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
