import { useEffect, useRef } from "preact/hooks";
import type { Keeper } from "../../keep-as-you-go.ts";

/**
 * Says whether what was written is kept, and only once it is. It is read out the first time, and when
 * something could not be kept; after that it stands there to be seen, and interrupts nobody.
 */
export function KeptSign(props: {
  readonly keeper: Keeper;
  readonly words: {
    readonly keptSign: string;
    readonly keeping: string;
    readonly notKept: string;
  };
}) {
  const { keptSign, keeping, notKept } = props.words;
  const how = props.keeper.how.value;
  const text = { "not-yet": "", keeping, kept: keptSign, trouble: notKept }[how];
  const wasSaid = useRef(false);
  useEffect(() => {
    if (how === "kept") wasSaid.current = true;
  }, [how]);
  const isQuiet = wasSaid.current && how !== "trouble";
  return (
    <span role="status" aria-live={isQuiet ? "off" : "polite"}>
      {text}
    </span>
  );
}
