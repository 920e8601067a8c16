import { helpFor } from "@lichen/content/help/country-help";
import type { HelpLine } from "@lichen/content/help/help-line";
import { nextToTry, openNow } from "@lichen/content/help/open-now";
import { Icon } from "@lichen/ui/Icon";
import { say } from "../../language.ts";
import { localeNow } from "../../locale.ts";
import css from "./help.module.css";
import { helpWords } from "./help-words.ts";

/**
 * One line: its number to tap, whether it answers now and who does if it does not, its language and
 * cost, and how sure we are. `now` is in milliseconds since 1970.
 */
export function LineCard(props: {
  readonly line: HelpLine;
  readonly isFirst: boolean;
  /** Whose turn it is where the first does not answer: the card right below it says so itself. */
  readonly isNext?: boolean;
  /** The card right below is the one to try next: it is not named here too. */
  readonly isNextBelow?: boolean;
  readonly now: number;
}) {
  const { line: words } = helpWords();
  const { line, isFirst, isNext, isNextBelow, now } = props;
  const name = nameOf(line);
  const said = `${name}, ${line.dial}`;
  const state = openNow(line, now);
  const isClosed = state.state === "closed";
  const at = state.state === "open" ? state.until : isClosed ? state.opensAt : 0;
  const languages = new Intl.DisplayNames([localeNow()], { type: "language" });
  const spoken = line.languages.map((tag) => languages.of(tag) ?? tag).join(", ");
  const facts = [words.lineState(state.state, timeSaid(at)), words.cost[line.cost]];
  if (isClosed) facts.shift(); // Said below, with who answers meanwhile.
  return (
    <li class={css.line}>
      {line.dial !== null && (
        <a class={isFirst ? css.call : css.otherCall} href={`tel:${line.dial}`}>
          <span class={css.sign}>
            <Icon name="phone" />
          </span>
          <span class={css.words}>
            <span class={css.way}>{isNext ? words.noAnswer(said) : said}</span>
            <span class={css.small}>{facts.join(" · ")}</span>
          </span>
        </a>
      )}
      {line.text && (
        <a class={css.otherCall} href={smsOf(line.text)}>
          <span class={css.way}>
            {name}: {words.textLine(line.text.body, line.text.to)}
          </span>
        </a>
      )}
      {(isClosed || (isFirst && !isNextBelow)) && (
        <Meanwhile {...props} opens={isClosed ? timeSaid(at) : undefined} />
      )}
      <p class={css.facts}>
        {[words.kind[line.kind], spoken && words.spokenIn(spoken, line.moreLanguages)]
          .filter(Boolean)
          .join(" · ")}
        <br />
        {line.checked === null ? words.seen[line.seen.where] : words.checkedOn(line.checked)}
      </p>
    </li>
  );
}

/** Which line to try where this one is closed, or does not answer: to tap at once. */
function Meanwhile(props: {
  readonly line: HelpLine;
  readonly now: number;
  /** When a closed line opens, as it is said; undefined for one that may answer. */
  readonly opens: string | undefined;
}) {
  const { line: words } = helpWords();
  const { line, now, opens } = props;
  const [number = "112"] = helpFor(line.country).emergency;
  const next = nextOf(line, now);
  if (!next) return opens && <p class={css.facts}>{words.closedAlone(opens, number)}</p>;
  const said = `${nameOf(next)}, ${next.dial}`;
  return (
    <a class={css.meanwhile} href={`tel:${next.dial}`}>
      {opens === undefined ? words.noAnswer(said) : words.closedNext(opens, said)}
    </a>
  );
}

/** The line to ring where this one is closed, or does not answer. */
function nextOf(line: HelpLine, now: number): HelpLine | undefined {
  const { lines } = helpFor(line.country);
  return nextToTry(
    lines.filter(({ dial }) => dial !== null),
    line,
    now,
  );
}

/** Whether `below`, which stands right below `first`, is the one to try where that does not answer. */
export function isNextAfter(
  first: HelpLine | undefined,
  below: HelpLine | undefined,
  now: number,
): boolean {
  if (!first || !below || openNow(first, now).state === "closed") return false;
  return nextOf(first, now)?.id === below.id;
}

function nameOf(line: HelpLine): string {
  return localeNow() === "hi" ? (line.nameHi ?? line.name) : line.name;
}

/** An instant on this device's clock. */
function timeSaid(instant: number): string {
  const then = new Date(instant);
  return say().shell.time(then.getHours() * 60 + then.getMinutes());
}

function smsOf({ to, body }: { readonly to: string; readonly body: string }): string {
  return body === "" ? `sms:${to}` : `sms:${to}?body=${encodeURIComponent(body)}`;
}
