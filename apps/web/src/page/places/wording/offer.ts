/** What the wording of a text brings: people who listen, or the friend's voice. */
export type Offer =
  | { readonly kind: "heavy" }
  | { readonly kind: "self-label"; readonly words: string };

/** What the card of an offer is given. */
export interface OfferProps {
  readonly offer: Offer;
  readonly onClose: () => void;
}
