import type { GoalPageView, SizeChance } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { SizeSlider } from "@lichen/ui/SizeSlider";
import { TenScales } from "@lichen/ui/TenScales";
import { useRef, useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./grow.module.css";
import { goalsWords, stepsWords } from "./grow-words.ts";
import { sizeSaid, tensOf } from "./size-said.ts";

/** Chances that fit each band, as they are shown on the track. */
const FITS = { gentle: [0.8, 0.92], steady: [0.7, 0.85], stretch: [0.55, 0.75] } as const;

/** How much today: a size under the thumb with its chance, and one that may fit. The person decides. */
export function SizeCard({ view }: { readonly view: GoalPageView }) {
  const words = goalsWords();
  const { goal, offer, chances } = view;
  const offered = Math.max(
    0,
    chances.findIndex(({ size }) => size === offer.size),
  );
  const [passing, setPassing] = useState<number>();
  const card = useRef<HTMLDivElement>(null);
  const at = passing ?? offered;
  const now = chances[at] ?? chances[0];
  if (!now) return null;
  const isKnown = offer.chance !== undefined;
  const choose = async (size: number) => {
    const kept = await ask("keepGoal", { id: view.id, draft: { ...goal, size } });
    setPassing(undefined);
    announce({ text: kept.ok ? words.sizeKept : await problemText(kept.problem) });
  };
  const { suggested } = offer;
  const isMore = suggested !== undefined && suggested !== now.size;
  return (
    <Card>
      <div ref={card} class={css.size}>
        <h2 class={css.heading}>{words.howMuchTitle}</h2>
        <p class={css.sizeNow} dir="auto">
          {sizeSaid(now.size, "")} <span class={css.unit}>{goal.unit}</span>
        </p>
        <SizeSlider
          label={words.sizeLabel}
          at={at}
          count={chances.length}
          says={heardOf(now, goal.unit, isKnown)}
          fits={isKnown ? fitsOf(chances, goal.band) : undefined}
          least={sizeSaid(chances[0]?.size ?? 0, "")}
          most={sizeSaid(chances.at(-1)?.size ?? 0, "")}
          onPass={setPassing}
          onChoose={(place) => {
            const size = chances[place]?.size;
            if (size !== undefined) void choose(size);
          }}
        />
        {isKnown ? <Chance now={now} /> : <p class={css.small}>{stepsWords().tooEarly}</p>}
        {isMore && (
          <div class={css.suggested}>
            <p class={css.small}>{words.suggestedIs(sizeSaid(suggested, goal.unit))}</p>
            <Button
              onPress={() => {
                void choose(suggested);
                // The offer goes once it is taken; the slider says what it came to.
                card.current?.querySelector("input")?.focus({ preventScroll: true });
              }}
            >
              {words.takeSize(sizeSaid(suggested, goal.unit))}
            </Button>
          </div>
        )}
        <Why view={view} />
      </div>
    </Card>
  );
}

function Chance({ now }: { readonly now: SizeChance }) {
  const words = stepsWords();
  const said = words.chance(tensOf(now.chance));
  return (
    <div class={css.chance}>
      <TenScales lit={tensOf(now.chance)} reach={tensOf(now.high)} />
      <p>{said.charAt(0).toLocaleUpperCase() + said.slice(1)}</p>
      <p class={css.small}>{words.likely(tensOf(now.low), tensOf(now.high))}</p>
    </div>
  );
}

/** The reason of the size, for who asks. */
function Why({ view }: { readonly view: GoalPageView }) {
  const words = goalsWords();
  const { reason, size } = view.offer;
  if (!reason) return null;
  const last = view.steps.findLast((step) => step.size !== undefined)?.size;
  const isLowered = last !== undefined && size !== undefined && size < last;
  return (
    <details class={css.more}>
      <summary>{words.why}</summary>
      <p>{words.reason[reason.kind]}</p>
      {isLowered && <p>{words.lowered}</p>}
    </details>
  );
}

function heardOf(now: SizeChance, unit: string, isKnown: boolean): string {
  const words = stepsWords();
  const size = sizeSaid(now.size, unit);
  if (!isKnown) return size;
  const likely = words.likely(tensOf(now.low), tensOf(now.high));
  return `${size}, ${words.chance(tensOf(now.chance))}. ${likely}`;
}

/** The places whose chance lies in the band, or none. */
function fitsOf(chances: readonly SizeChance[], band: keyof typeof FITS) {
  const [low, high] = FITS[band];
  const places = chances.flatMap(({ chance }, i) => (chance >= low && chance <= high ? [i] : []));
  const [from] = places;
  const to = places.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}
