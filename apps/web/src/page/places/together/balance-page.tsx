import type { BalanceSoFar, PrincipleSoFar } from "@lichen/companion";
import type { BalanceWords } from "@lichen/content/app/words/together";
import { BalanceMap } from "@lichen/ui/BalanceMap";
import { LinkRow } from "@lichen/ui/LinkRow";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { lookBackWords } from "../look-back/look-back-words.ts";
import { Tabs } from "../look-back/tabs.tsx";
import { How } from "./how.tsx";
import { Months } from "./months.tsx";
import { Numbers } from "./numbers.tsx";
import css from "./together.module.css";
import { togetherWords } from "./together-words.ts";

/** The two principles side by side: a place with its uncertainty, a path, and words. Never one number. */
export function BalancePage() {
  const balance = useAnswer("balance");
  return (
    <Page title={lookBackWords().balance} back="/look-back" isWide>
      <Tabs />
      {balance && <Balance balance={balance} />}
    </Page>
  );
}

function Balance({ balance }: { readonly balance: BalanceSoFar }) {
  const words = togetherWords().balance;
  const { word } = balance;
  const isKnown = balance.place !== null;
  return (
    <div class={css.two}>
      <div class={css.part}>
        <Place balance={balance} />
      </div>
      <div class={css.part}>
        <h2 class={css.finding}>{words.headline[word]}</h2>
        {word === "not-enough" ? (
          <>
            <p>{words.wanting(balance.wanting)}</p>
            <LinkRow href="/check-in" title={togetherWords().checkIn} icon="plus" />
          </>
        ) : (
          <p>{words.line[word]}</p>
        )}
        {isKnown && (
          <>
            <p class={css.quiet}>
              {isCovered(balance) ? words.coveredLine : words.shapeLine(balance.lately)}
            </p>
            <ul class={css.lines}>
              <li>{words.kindnessChange[balance.kindness.change]}</li>
              <li>{words.ableChange[balance.able.change]}</li>
              <Moving of={balance.kindness} words={words.kindnessMomentum} />
              <Moving of={balance.able} words={words.ableMomentum} />
            </ul>
            <Numbers balance={balance} />
          </>
        )}
        <How lines={words.how} />
      </div>
      {balance.months.some(({ able, kindness }) => able || kindness) && (
        <div class={css.whole}>
          <Months months={balance.months} />
        </div>
      )}
    </div>
  );
}

/** Half the width of the sign of the place, in units of its scales. */
const SIGN = 0.35;

/** Whether the shape of where a person most likely is lies wholly under the sign: all answers were alike. */
function isCovered({ ellipse }: BalanceSoFar): boolean {
  return ellipse !== null && ellipse.long < SIGN;
}

/** That a level rises or falls, with its doubt; said only where it is surer than nine in ten. */
function Moving(props: {
  readonly of: PrincipleSoFar;
  readonly words: BalanceWords["kindnessMomentum"];
}) {
  const { word, change, low, high } = props.of.level.momentum;
  if (word !== "rising" && word !== "falling") return null;
  if (change === null || low === null || high === null) return null;
  return <li>{props.words[word](change, low, high)}</li>;
}

/** The map; where nothing can be shown yet it shows its four regions and says so. */
function Place({ balance }: { readonly balance: BalanceSoFar }) {
  const words = togetherWords().balance;
  const { place, ellipse, months, word } = balance;
  const path = months
    .slice(0, -1)
    .map(({ month, able, kindness }) =>
      able && kindness
        ? { label: say().shell.monthName(month), place: { x: able.mean, y: kindness.mean } }
        : null,
    );
  return (
    <BalanceMap
      label={`${words.mapLabel} ${words.headline[word]}`}
      words={{
        up: words.up,
        right: words.right,
        upperStart: words.kinder,
        upperEnd: words.both,
        lowerStart: words.quiet,
        lowerEnd: words.able,
        now: words.now,
      }}
      place={place && { x: place.reliance, y: place.compassion }}
      ellipse={ellipse}
      path={place ? path : []}
    >
      {!place && words.headline["not-enough"]}
    </BalanceMap>
  );
}
