import { helpFor } from "@lichen/content/help/country-help";
import type { HelpLine, LineKind } from "@lichen/content/help/help-line";
import { Icon } from "@lichen/ui/Icon";
import { LinkRow } from "@lichen/ui/LinkRow";
import { plainSettings } from "../../plain-settings.ts";
import { countryNow } from "../help/country.ts";
import helpCss from "../help/help.module.css";
import { LineCard } from "../help/line-card.tsx";
import { useMinute } from "../help/use-minute.ts";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";

/** Lines in sight here; the others are under Help. */
const SHOWN = 2;
/** Which kinds of line are for harm that was done to someone, the nearest first. */
const KINDS: readonly LineKind[] = ["abuse", "crisis"];

/** People who answer about harm, in the person's country; in danger, the emergency number first. */
export function LinesForHarm(props: { readonly isEmergencyFirst: boolean }) {
  const { page } = setbackWords();
  void plainSettings.value.helpCountry;
  const { emergency, lines } = helpFor(countryNow());
  const [number = "112"] = emergency;
  const now = useMinute();
  return (
    <section class={css.stack}>
      <h2 class={css.heading}>{page.linesTitle}</h2>
      {props.isEmergencyFirst && (
        <a class={helpCss.emergency} href={`tel:${number}`}>
          <span class={helpCss.number}>
            <Icon name="phone" />
            {page.emergency(number)}
          </span>
        </a>
      )}
      <ul class={helpCss.ways}>
        {linesForHarm(lines).map((line) => (
          <LineCard key={line.id} line={line} isFirst={false} now={now} />
        ))}
      </ul>
      <LinkRow href="/help" title={page.moreHelp} icon="help" />
    </section>
  );
}

function linesForHarm(lines: readonly HelpLine[]): readonly HelpLine[] {
  return KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind)).slice(0, SHOWN);
}
