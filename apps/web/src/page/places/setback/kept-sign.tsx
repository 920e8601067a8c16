import type { Keeper } from "../../keep-as-you-go.ts";

/** Says whether what was written is kept, and only once it is. */
export function KeptSign(props: {
  readonly keeper: Keeper;
  readonly words: {
    readonly keptSign: string;
    readonly keeping: string;
    readonly notKept: string;
  };
}) {
  const { keptSign, keeping, notKept } = props.words;
  const text = { "not-yet": "", keeping, kept: keptSign, trouble: notKept }[props.keeper.how.value];
  return <span role="status">{text}</span>;
}
