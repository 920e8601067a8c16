import { isEmptySetback } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Sheet } from "@lichen/ui/Sheet";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { inHand, keeping, write } from "./in-hand.ts";
import { leave } from "./leave.ts";
import { Offers } from "./offers.tsx";
import css from "./setback.module.css";
import { setbackWords } from "./setback-words.ts";
import { Trouble } from "./trouble.tsx";

/** The end of the road for harm: a kind line to take along, and a way to leave nothing behind. */
export function HarmedKept() {
  const { page } = setbackWords();
  const [isErasing, setErasing] = useState(false);
  const { state, id } = inHand.value;
  return (
    <Page title={page.harmedKeptTitle} back="/">
      <p role="status">{isEmptySetback(state) ? page.harmedNothing : page.harmedKeptLine}</p>
      <Card tint="apricot">
        <div class={css.stack}>
          <h2 class={css.cardTitle}>{page.harmedKind}</h2>
          <Offers
            label={page.harmedKind}
            lines={page.harmedKindOffers}
            value={state.answers.kindLine ?? ""}
            onPick={(kindLine) => write({ kindLine })}
          />
        </div>
      </Card>
      <Trouble keeper={keeping} />
      <div class={css.form}>
        <Button look="filled" isWide onPress={() => void leave()}>
          {page.toToday}
        </Button>
        {id !== undefined && (
          <Button look="words" onPress={() => setErasing(true)}>
            {page.eraseIt}
          </Button>
        )}
      </div>
      {isErasing && <EraseAsked onClose={() => setErasing(false)} />}
    </Page>
  );
}

function EraseAsked({ onClose }: { readonly onClose: () => void }) {
  const { page } = setbackWords();
  const erase = async () => {
    await keeping.finish();
    const { id } = inHand.value;
    const erased = id === undefined ? undefined : await ask("erase", { id });
    onClose();
    if (erased && !erased.ok) return announce({ text: await problemText(erased.problem) });
    await leave();
    announce({ text: page.erased });
  };
  return (
    <Sheet title={page.eraseAsk} closeLabel={say().shell.close} onClose={onClose}>
      <div class={css.form}>
        <p>{page.eraseLine}</p>
        <Button isWide onPress={() => void erase()}>
          {page.eraseYes}
        </Button>
        <Button look="filled" isWide onPress={onClose}>
          {page.eraseNo}
        </Button>
      </div>
    </Sheet>
  );
}
