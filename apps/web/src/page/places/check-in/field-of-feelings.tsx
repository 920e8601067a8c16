import type { OwnWord } from "@lichen/companion";
import { FeelingField, type Spot } from "@lichen/ui/FeelingField";
import { useEffect, useMemo } from "preact/hooks";
import { say } from "../../language.ts";
import { feelingWords, loadFeelingWords } from "./feeling-words.ts";
import { change } from "./in-hand.ts";
import { ownPoints, spotInHand } from "./points.ts";

/** The field of energy and pleasantness, with our words and the person's own as seeds. */
export function FieldOfFeelings(props: {
  readonly own: readonly OwnWord[];
  readonly value?: Spot | undefined;
  readonly onChange?: (spot: Spot) => void;
}) {
  const { checkIn } = say();
  useEffect(() => void loadFeelingWords(), []);
  const words = feelingWords.value;
  const points = useMemo(
    () => [...(words?.points ?? []), ...ownPoints(props.own)],
    [words, props.own],
  );
  return (
    <FeelingField
      label={checkIn.fieldLabel}
      points={points}
      value={props.onChange ? props.value : spotInHand()}
      onChange={props.onChange ?? (({ x, y }) => change({ pleasantness: x, energy: y }))}
      untouched={checkIn.notTouched}
      across={{ label: checkIn.rating.pleasantness, say: checkIn.pleasantness }}
      up={{ label: checkIn.rating.energy, say: checkIn.energy }}
      sides={{
        top: checkIn.moreEnergy,
        bottom: checkIn.lessEnergy,
        start: checkIn.unpleasant,
        end: checkIn.pleasant,
      }}
    />
  );
}
