import type { RecordId } from "@lichen/base";
import type { SmallVictory } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { dayNamed } from "../../day-named.ts";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { openEntry } from "../look-back/open-entry.ts";
import css from "./victories.module.css";
import { victoriesWords } from "./victories-words.ts";
import { sourceSaid, victorySaid } from "./victory-said.ts";

/** A victory quoted back: its words, its day, and the ways to what shows it and out of the jar. */
export function Quoted(props: { readonly victory: SmallVictory; readonly onGone?: () => void }) {
  const words = victoriesWords();
  const { victory } = props;
  const day = dayNamed(victory.day);
  return (
    <div class={css.quoted}>
      <p class={css.said} dir="auto">
        {victorySaid(victory, words)}
      </p>
      <p class={css.small}>
        {sourceSaid(victory, words)} · {day}
      </p>
      <div class={css.ways}>
        <Button look="words" onPress={() => openEntry(victory.proof ?? victory.id)}>
          {words.openEntry}
          <span class="heard">, {day}</span>
        </Button>
        <Button look="words" onPress={() => void leaveOut(victory.id, props.onGone)}>
          {words.takeOut}
          <span class="heard">, {day}</span>
        </Button>
      </div>
    </div>
  );
}

async function leaveOut(id: RecordId, onGone?: () => void): Promise<void> {
  const done = await ask("leaveOutOfJar", { id, isOut: true });
  if (!done.ok) return announce({ text: await problemText(done.problem) });
  onGone?.();
  announce({
    text: victoriesWords().tookOut,
    undo: {
      label: say().shell.undo,
      act: () => void ask("leaveOutOfJar", { id, isOut: false }),
    },
  });
}
