import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../../notebook.ts";
import type { Offer, OfferProps } from "./offer.ts";

/** A text rests this long before it is looked at, in milliseconds: nobody is interrupted while writing. */
const PAUSE = 1_500;

/**
 * Below a text, after a pause: a quiet card where its wording sounds heavy, or where it is harsh and
 * the person wished to be asked. The text is looked at in this page and nowhere else; nothing about
 * it is kept ([Note: Courtesy, not a net]). What looks at it comes only when there is something to read.
 */
export function OffersBelow({ text }: { readonly text: string }) {
  const choices = useAnswer("wordingChoices");
  const [offer, setOffer] = useState<Offer>();
  const [isClosed, setClosed] = useState(false);
  const [Shown, setShown] = useState<ComponentType<OfferProps>>();

  useEffect(() => {
    if (!choices || isClosed || offer || text.trim() === "") return;
    const timer = setTimeout(() => {
      void look(text, choices).then(async (found) => {
        if (!found) return;
        const { OfferCard, offersWords } = await import("./offer-card.tsx");
        await offersWords.load();
        setShown(() => OfferCard);
        setOffer(found);
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, choices, isClosed, offer]);

  const close = () => {
    setClosed(true);
    setOffer(undefined);
  };
  return <div role="status">{offer && Shown && <Shown offer={offer} onClose={close} />}</div>;
}

type Choices = NonNullable<ReturnType<typeof useAnswer<"wordingChoices">>>;

async function look(text: string, choices: Choices): Promise<Offer | undefined> {
  if (choices.isCardOn) {
    const { isHeavy } = await import("@lichen/content/wording/crisis-wording");
    if (isHeavy(text)) return { kind: "heavy" };
  }
  const { today, lastOffered, isFriendsVoiceOn, leftAlone } = choices;
  if (today === undefined || !isFriendsVoiceOn) return undefined;
  const { mayOfferFriendsVoice, selfLabelIn } = await import("@lichen/content/wording/self-label");
  if (!mayOfferFriendsVoice(today, { lastOffered, isOff: false })) return undefined;
  const span = selfLabelIn(text, leftAlone);
  return span && { kind: "self-label", words: text.slice(span.start, span.end) };
}
