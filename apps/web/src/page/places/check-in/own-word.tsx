import type { OwnWord } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import type { Spot } from "@lichen/ui/FeelingField";
import { Field } from "@lichen/ui/Field";
import { Sheet } from "@lichen/ui/Sheet";
import { useState } from "preact/hooks";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./check-in.module.css";
import { FieldOfFeelings } from "./field-of-feelings.tsx";
import { inHand } from "./in-hand.ts";
import { spotInHand } from "./points.ts";

const LONGEST = 200;

/** A word of one's own: it asks for its place on the field, and keeps it. */
export function OwnWordForm(props: {
  readonly own: readonly OwnWord[];
  readonly onClose: () => void;
  readonly onAdd: (word: string) => void;
}) {
  const { shell, checkIn } = say();
  const [text, setText] = useState("");
  const [spot, setSpot] = useState<Spot | undefined>(spotInHand());
  const [trouble, setTrouble] = useState<string>();
  const word = text.trim().replace(/\s+/g, " ").normalize("NFC");

  const add = async (place: Spot | undefined) => {
    if (word === "") return;
    if (place) {
      const placed = await ask("placeOwnWord", { word, pleasantness: place.x, energy: place.y });
      if (!placed.ok) return setTrouble(await problemText(placed.problem));
    }
    const isThere = (inHand.value.draft.feelings ?? []).includes(word);
    if (!isThere) props.onAdd(word);
    props.onClose();
  };

  return (
    <Sheet title={checkIn.ownWord} closeLabel={shell.close} onClose={props.onClose}>
      <Field
        label={checkIn.ownWord}
        isLabelHidden
        value={text}
        maxLength={LONGEST}
        onInput={setText}
        problem={trouble}
      />
      {word !== "" && (
        <>
          <p class={css.line}>{checkIn.ownWordPlace(word)}</p>
          <FieldOfFeelings own={props.own} value={spot} onChange={setSpot} />
        </>
      )}
      <div class={css.two}>
        <Button isOff={word === ""} onPress={() => void add(undefined)}>
          {checkIn.withoutPlace}
        </Button>
        <Button look="filled" isOff={word === "" || !spot} onPress={() => void add(spot)}>
          {checkIn.addOwnWord}
        </Button>
      </div>
    </Sheet>
  );
}
