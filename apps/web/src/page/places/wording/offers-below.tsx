import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useChoices } from "./choices-now.ts";
import type { Offer, OfferProps } from "./offer.ts";
import { letGo, mayShow, show } from "./one-card.ts";
import css from "./written-field.module.css";

/** A text rests this long before it is looked at, in milliseconds: nobody is interrupted while writing. */
const PAUSE = 1_500;

/**
 * Below a text, after a pause: a quiet card where its wording sounds heavy, or where it is harsh and
 * the person wished to be asked. The text is looked at in this page and nowhere else; nothing about
 * it is kept ([Note: Courtesy, not a net]). What looks at it comes only when there is something to read.
 */
export function OffersBelow(props: { readonly text: string; readonly withFriendsVoice: boolean }) {
  const { text, withFriendsVoice } = props;
  const choices = useChoices();
  const [token] = useState(() => Symbol());
  const below = useRef<HTMLDivElement>(null);
  const [offer, setOffer] = useState<Offer>();
  const [Shown, setShown] = useState<ComponentType<OfferProps>>();

  useEffect(() => () => letGo(token, { isClosed: false }), [token]);
  useEffect(() => {
    if (!choices || offer) return;
    const timer = setTimeout(() => {
      void look(text, { choices, withFriendsVoice }).then(async (found) => {
        if (!found || !mayShow(token)) return;
        show(token);
        const { OfferCard, offersWords } = await import("./offer-card.tsx");
        await offersWords.load();
        setShown(() => OfferCard);
        setOffer(found);
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, choices, offer]);

  const close = () => {
    letGo(token, { isClosed: true });
    setOffer(undefined);
    // Whoever closed it stays where it was, below the text.
    below.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={below} tabIndex={-1} class={css.below} role="status">
      {offer && Shown && <Shown offer={offer} onClose={close} />}
    </div>
  );
}

type Choices = NonNullable<ReturnType<typeof useChoices>>;

async function look(
  text: string,
  { choices, withFriendsVoice }: { readonly choices: Choices; readonly withFriendsVoice: boolean },
): Promise<Offer | undefined> {
  if (choices.isCardOn) {
    const { isHeavy } = await import("@lichen/content/wording/crisis-wording");
    if (isHeavy(text)) return { kind: "heavy" };
  }
  const { today, lastOffered, isFriendsVoiceOn, leftAlone } = choices;
  if (!withFriendsVoice || today === undefined || !isFriendsVoiceOn) return undefined;
  const { mayOfferFriendsVoice, selfLabelIn } = await import("@lichen/content/wording/self-label");
  if (!mayOfferFriendsVoice(today, { lastOffered, isOff: false })) return undefined;
  const span = selfLabelIn(text, leftAlone);
  return span && { kind: "self-label", words: text.slice(span.start, span.end) };
}
