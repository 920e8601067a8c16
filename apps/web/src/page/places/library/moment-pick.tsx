import { CUE_WORDS } from "@lichen/content/techniques/cue-words";
import { kindsOfCue, MOMENT_KINDS, type MomentKind } from "@lichen/core";
import { useId } from "preact/hooks";
import css from "./chains.module.css";
import { libraryWords } from "./library-words.ts";

/** The kind of moment a plan is for: what its cue says, with the guess in sight, or one that is chosen. */
export function MomentPick(props: {
  readonly cue: string;
  readonly value: MomentKind | undefined;
  readonly onPick: (moment: MomentKind | undefined) => void;
}) {
  const id = useId();
  const { page, hard } = libraryWords();
  const guessed = kindsOfCue(props.cue, CUE_WORDS).map((kind) => hard.moment[kind]);
  const pick = (chosen: string) => props.onPick(MOMENT_KINDS.find((kind) => kind === chosen));
  return (
    <div class={css.pick}>
      <label for={id}>{page.chainMoment}</label>
      <select
        id={id}
        aria-describedby={`${id}-guess`}
        value={props.value ?? ""}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{page.byCue}</option>
        {MOMENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {hard.moment[kind]}
          </option>
        ))}
      </select>
      {/* Below it and not in it: a closed list cuts what is long. */}
      <span id={`${id}-guess`} role="status">
        {props.value === undefined && guessed.join(", ")}
      </span>
    </div>
  );
}
