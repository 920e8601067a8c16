import type { ReliefSoFar } from "@lichen/companion";
import { IntervalRow } from "@lichen/ui/IntervalRow";
import { useAnswer } from "../../notebook.ts";
import { lookBackWords } from "../look-back/look-back-words.ts";
import { techniqueName } from "../look-back/technique-names.ts";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** What techniques seem to bring this person beyond waiting, each with how sure that is. */
export function Relief() {
  const words = togetherWords().glance;
  const relief = useAnswer("reliefSoFar");
  return (
    <section class={css.part} aria-label={words.reliefTitle}>
      <h2 class={css.heading}>{words.reliefTitle}</h2>
      {relief?.length === 0 && <p class={css.quiet}>{words.reliefEmpty}</p>}
      {relief && relief.length > 0 && (
        <>
          <p class={css.quiet}>{words.reliefLine}</p>
          <Techniques relief={relief.slice(0, AT_FIRST)} />
          {relief.length > AT_FIRST && (
            <details class={css.how}>
              <summary>{words.reliefRest(relief.length - AT_FIRST)}</summary>
              <Techniques relief={relief.slice(AT_FIRST)} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

const AT_FIRST = 4;

function Techniques({ relief }: { readonly relief: readonly ReliefSoFar[] }) {
  return (
    <ul class={css.charts}>
      {relief.map((each) => (
        <li key={each.technique}>
          <Technique relief={each} />
        </li>
      ))}
    </ul>
  );
}

/** From this many uses on, numbers are this person's own and are shown. */
const SOME_USES = 4;

function Technique({ relief }: { readonly relief: ReliefSoFar }) {
  const words = togetherWords().glance;
  const { technique, title, uses, word } = relief;
  const name = title || techniqueName(technique) || lookBackWords().kind("practice");
  const isOwn = uses >= SOME_USES;
  const said = [
    words.usesSaid(uses),
    isOwn ? words.reliefSaid(relief.relief, relief.low, relief.high) : "",
    words.reliefWord[word],
  ];
  const text = said.filter(Boolean).join(" ");
  return (
    <>
      <h3 class={css.chartName} dir="auto">
        {name}
      </h3>
      {isOwn && (
        <IntervalRow
          label={`${name}. ${text}`}
          estimate={relief.relief}
          low={relief.low}
          high={relief.high}
          from={-3}
          to={3}
          hue="apricot"
          less={words.worse}
          none={words.asWaiting}
          more={words.lower}
        />
      )}
      <p class={css.small}>{text}</p>
    </>
  );
}
