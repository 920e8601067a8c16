import { Button } from "@lichen/ui/Button";
import { useAnswer } from "../../notebook.ts";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { plan } from "./in-hand.ts";
import { openPlan } from "./plan-steps.ts";
import { stepSaid } from "./step-said.ts";
import { stepAfter } from "./what-fits.ts";

/** After a step of an if-then plan: the next one, for whoever wants it. */
export function NextInPlan() {
  const { page } = easeWords();
  const view = useAnswer("coping");
  const now = plan.value;
  if (!now || !view) return null;
  const next = stepAfter(now, view);
  if (next === "end") return null;
  return (
    <section class={css.rows}>
      <h2 class={css.heading}>{page.planNextTitle}</h2>
      <p dir="auto">{stepSaid(next, view)}</p>
      <Button onPress={() => openPlan(now.chain, next)}>{page.planGoOn}</Button>
    </section>
  );
}
