import { helpFor } from "@lichen/content/help/country-help";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Icon } from "@lichen/ui/Icon";
import { LinkRow } from "@lichen/ui/LinkRow";
import { useEffect, useState } from "preact/hooks";
import { localeNow } from "../../locale.ts";
import { ask } from "../../worker-port.ts";
import { countryNow } from "../help/country.ts";
import { beginWith } from "../kindness/in-hand.ts";
import { chooseCard } from "./choices-now.ts";
import type { OfferProps } from "./offer.ts";
import css from "./offers.module.css";
import { offersWords } from "./offers-words.ts";

export { offersWords } from "./offers-words.ts";

/** One quiet card; each way to let it be is one tap. */
export function OfferCard({ offer, onClose }: OfferProps) {
  return offer.kind === "heavy" ? (
    <Heavy onClose={onClose} />
  ) : (
    <FriendsVoice words={offer.words} onClose={onClose} />
  );
}

function Heavy({ onClose }: { readonly onClose: () => void }) {
  const { heavy } = offersWords();
  const { lines, emergency } = helpFor(countryNow());
  const line = lines.find(({ dial }) => dial !== null);
  const name = line && (localeNow() === "hi" ? (line.nameHi ?? line.name) : line.name);
  const dial = line?.dial ?? emergency[0] ?? "112";
  return (
    <Card tint="slate">
      <div class={css.offer}>
        <p>{heavy.line}</p>
        <a class={css.call} href={`tel:${dial}`}>
          <Icon name="phone" />
          <span>{name ? `${name}, ${dial}` : dial}</span>
        </a>
        <LinkRow href="/help" icon="help" title={heavy.someone} />
        <p class={css.small}>{heavy.stays}</p>
        <div class={css.ends}>
          <Button onPress={onClose}>{heavy.close}</Button>
          <Button
            look="words"
            onPress={() => {
              chooseCard(false);
              onClose();
            }}
          >
            {heavy.notAgain}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function FriendsVoice(props: { readonly words: string; readonly onClose: () => void }) {
  const { selfLabel } = offersWords();
  const [isWhy, setWhy] = useState(false);
  useEffect(() => {
    void ask("chooseWording", { offered: true });
  }, []);
  return (
    <Card tint="apricot">
      <div class={css.offer}>
        <p>{selfLabel.line}</p>
        {isWhy && <p class={css.small}>{selfLabel.why(props.words)}</p>}
        <div class={css.ends}>
          <Button onPress={() => void beginWith("friends-voice", { harsh: props.words })}>
            {selfLabel.tryIt}
          </Button>
          <Button look="words" onPress={props.onClose}>
            {selfLabel.notNow}
          </Button>
          <Button
            look="words"
            onPress={() => {
              void ask("chooseWording", { leaveAlone: props.words });
              props.onClose();
            }}
          >
            {selfLabel.notHarsh}
          </Button>
          <Button look="words" onPress={() => setWhy(!isWhy)}>
            {selfLabel.whyButton}
          </Button>
        </div>
      </div>
    </Card>
  );
}
