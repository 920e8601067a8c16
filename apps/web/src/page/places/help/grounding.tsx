import { Button } from "@lichen/ui/Button";
import { useAnswer } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import { playTechnique } from "../ease/in-hand.ts";
import css from "./help.module.css";
import { helpWords } from "./help-words.ts";

/** Nothing of body or past stands against it, so it may be begun without knowing whose notebook it is. */
const GROUNDING = "feet-on-the-floor";

/** Coming back to the ground, step by step; who refused that one way chooses among others. */
export function Grounding() {
  const { page: words } = helpWords();
  const view = useAnswer("coping");
  const isRefused =
    view?.choices.refused.includes(GROUNDING) || view?.paused.includes(GROUNDING) || false;
  return (
    <section class={css.tinted}>
      <h2>{words.ground}</h2>
      <p>{words.groundLine}</p>
      <Button
        icon="play"
        onPress={() => (isRefused ? goTo("/hard-moment") : playTechnique(GROUNDING))}
      >
        {words.groundNow}
      </Button>
    </section>
  );
}
