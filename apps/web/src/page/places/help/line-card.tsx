import type { HelpLine } from "@lichen/content/help/help-line";
import { openNow } from "@lichen/content/help/open-now";
import { Icon } from "@lichen/ui/Icon";
import { say } from "../../language.ts";
import { localeNow } from "../../locale.ts";
import css from "./help.module.css";
import { helpWords } from "./help-words.ts";

/** One line: its number to tap, whether it answers now, its language and cost, and how sure we are. */
export function LineCard(props: { readonly line: HelpLine; readonly isFirst: boolean }) {
  const { line: words } = helpWords();
  const { line, isFirst } = props;
  const name = localeNow() === "hi" ? (line.nameHi ?? line.name) : line.name;
  const state = openNow(line, Date.now());
  const at = state.state === "open" ? state.until : state.state === "closed" ? state.opensAt : 0;
  const languages = new Intl.DisplayNames([localeNow()], { type: "language" });
  const spoken = line.languages.map((tag) => languages.of(tag) ?? tag).join(", ");
  const facts = [words.lineState(state.state, timeSaid(at)), words.cost[line.cost]];
  return (
    <li class={css.line}>
      {line.dial !== null && (
        <a class={isFirst ? css.call : css.otherCall} href={`tel:${line.dial}`}>
          <span class={css.sign}>
            <Icon name="phone" />
          </span>
          <span>
            <span class={css.way}>
              {name}, {line.dial}
            </span>
            <span class={css.small}>{facts.join(" · ")}</span>
          </span>
        </a>
      )}
      {line.text && (
        <a class={`${css.otherCall} ${css.textTo}`} href={smsOf(line.text)}>
          <span class={css.way}>
            {name}: {words.textLine(line.text.body, line.text.to)}
          </span>
        </a>
      )}
      <p class={css.facts}>
        {words.kind[line.kind]} · {words.spokenIn(spoken, line.moreLanguages)}
        <br />
        {line.checked === null ? words.seen[line.seen.where] : words.checkedOn(line.checked)}
      </p>
    </li>
  );
}

/** An instant on this device's clock. */
function timeSaid(instant: number): string {
  const then = new Date(instant);
  return say().shell.time(then.getHours() * 60 + then.getMinutes());
}

function smsOf({ to, body }: { readonly to: string; readonly body: string }): string {
  return body === "" ? `sms:${to}` : `sms:${to}?body=${encodeURIComponent(body)}`;
}
