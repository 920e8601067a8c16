import { CUE_WORDS } from "@lichen/content/techniques/cue-words";
import { kindsOfCue, MOMENT_KINDS, type MomentKind } from "@lichen/core";
import css from "./chains.module.css";
import { libraryWords } from "./library-words.ts";

/** The kind of moment a plan is for: what its cue says, with the guess in sight, or one that is chosen. */
export function MomentPick(props: {
  readonly cue: string;
  readonly value: MomentKind | undefined;
  readonly onPick: (moment: MomentKind | undefined) => void;
}) {
  const { page, hard } = libraryWords();
  const guessed = kindsOfCue(props.cue, CUE_WORDS).map((kind) => hard.moment[kind]);
  const byCue = guessed.length === 0 ? page.byCue : `${page.byCue}: ${guessed.join(", ")}`;
  const pick = (chosen: string) => props.onPick(MOMENT_KINDS.find((kind) => kind === chosen));
  return (
    <label class={css.pick}>
      <span>{page.chainMoment}</span>
      <select value={props.value ?? ""} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">{byCue}</option>
        {MOMENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {hard.moment[kind]}
          </option>
        ))}
      </select>
    </label>
  );
}
