import type { NotedMoment } from "@lichen/companion";
import { say } from "../../language.ts";
import { goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { after } from "./in-hand.ts";

/** A hard moment that was only noted is asked about once, and may be left. */
export function AskAgain({ noted }: { readonly noted: NotedMoment }) {
  const { page } = easeWords();
  const then = new Date(noted.at);
  const time = say().shell.time(then.getHours() * 60 + then.getMinutes());
  return (
    <button
      type="button"
      class={css.again}
      onClick={() => {
        after.value = { id: noted.id, technique: null, title: "", before: noted.before };
        void ask("keepPractice", { id: noted.id, draft: { asked: true } });
        goTo("/hard-moment/after");
      }}
    >
      <span class={css.wayTitle}>{page.askAgain}</span>
      <span class={css.wayLine}>{page.askAgainLine(time)}</span>
    </button>
  );
}
