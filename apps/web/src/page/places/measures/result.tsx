import type { MeasureResult } from "@lichen/companion";
import type { MeasuresWords } from "@lichen/content/app/words/measures";
import { MEASURE_RULES, type MeasureId, type MeasurePart, rangeOf } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { dayNamed } from "../../day-named.ts";
import { openMeasure } from "./in-hand.ts";
import css from "./measures.module.css";
import { measuresWords } from "./measures-words.ts";

/** What came out last: people first where it sounds heavy, then words, then the number with its wobble. */
export function Result(props: { readonly measure: MeasureId; readonly result: MeasureResult }) {
  const words = measuresWords();
  const { measure, result } = props;
  const { total, parts, longer, low, high } = result;
  const { least, most } = rangeOf(measure);
  return (
    <section class={css.section}>
      {result.callsForCompany && <Company />}
      <h2 class={css.heading}>{words.resultTitle}</h2>
      <p class={css.finding}>{changeSaid(result, words)}</p>
      {total !== undefined && (
        <>
          <p>
            {words.resultSaid(total, least, most)}
            {low !== undefined && high !== undefined && `, ${words.bandLikely(low, high)}`}
          </p>
          <p class={css.quiet}>{words.about[measure].higher}</p>
        </>
      )}
      {parts.length > 0 && (
        <div class={css.parts}>
          <dl>
            {parts.map(({ part, value }) => (
              <div key={part}>
                <dt>{words.part[part]}</dt>
                <dd>{partSaid(measure, part, value, words)}</dd>
              </div>
            ))}
          </dl>
          <p class={css.small}>
            {[words.partsApart, ...(measure === "scs-sf" ? [words.turnedRound] : [])].join(" ")}
          </p>
        </div>
      )}
      <p class={css.small}>{words.answeredOn(dayNamed(result.day))}</p>
      {longer.length > 0 && (
        <Card>
          <div class={css.stack}>
            <p>{words.longerLine}</p>
            <div class={css.ends}>
              {longer.map((id) => (
                <Button key={id} onPress={() => openMeasure(id)}>
                  {MEASURE_RULES[id].name}
                </Button>
              ))}
            </div>
          </div>
        </Card>
      )}
    </section>
  );
}

function Company() {
  const words = measuresWords();
  return (
    <Card tint="gold">
      <div class={css.stack}>
        <p>{words.companyLine}</p>
        <p class={css.small}>{words.nothingSent}</p>
        <div class={css.ways}>
          <LinkRow href="/help" title={words.listeners} icon="help" />
          <LinkRow href="/circle/reach-out" title={words.someone} icon="circle" />
        </div>
      </div>
    </Card>
  );
}

/** A change in words; one that wobble alone could make is never called more. */
function changeSaid({ total, change, way }: MeasureResult, words: MeasuresWords): string {
  if (total === undefined) return words.notWhole;
  if (way === undefined || change === undefined || change === "not-enough") return words.first;
  if (way === "same") return words.same;
  if (change === "within-wobble") return words.within[way];
  return change === "perhaps" ? words.perhaps[way] : words.bigger[way];
}

/** A half on its own scale: as long as its own items make it. */
function partSaid(
  measure: MeasureId,
  part: MeasurePart,
  value: number,
  words: MeasuresWords,
): string {
  const { how, items, parts } = MEASURE_RULES[measure];
  const { least, most } = rangeOf(measure);
  const its = parts.find((each) => each.part === part)?.items.length ?? items;
  const share = how === "mean" ? 1 : its / items;
  return words.resultSaid(value, least * share, most * share);
}
