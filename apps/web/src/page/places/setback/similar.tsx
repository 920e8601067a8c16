import type { KeptLesson, SetbackPlan } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../worker-port.ts";
import { inHand } from "./in-hand.ts";
import { LessonSaid } from "./lesson-said.tsx";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";

/** What the person once wrote for themselves at a time like this one; nothing where there is none. */
export function Similar(props: { readonly onUse?: (plan: SetbackPlan) => void }) {
  const { page } = setbackWords();
  const [found, setFound] = useState<KeptLesson>();
  const { id, state } = inHand.value;
  const text = state.answers.happened ?? "";
  useEffect(() => {
    let isCurrent = true;
    void ask("lessonsLike", { text, except: id }).then(([lesson]) => {
      if (isCurrent) setFound(lesson);
    });
    return () => {
      isCurrent = false;
    };
  }, [text, id]);
  if (!found) return null;
  const { plan } = found;
  const { onUse } = props;
  return (
    <Card tint="gold">
      <div class={css.stack}>
        <h2 class={css.cardTitle}>{page.similarTitle}</h2>
        <p class={css.small}>{page.similarLine}</p>
        <LessonSaid lesson={found} />
        {plan && onUse && <Button onPress={() => onUse(plan)}>{page.usePlan}</Button>}
      </div>
    </Card>
  );
}
