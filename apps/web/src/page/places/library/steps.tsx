import type { PlannedResponse } from "@lichen/core";
import { Field } from "@lichen/ui/Field";
import { useLayoutEffect, useRef } from "preact/hooks";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./chains.module.css";
import type { StepInHand } from "./in-hand.ts";
import { libraryWords } from "./library-words.ts";
import { responseSaid } from "./response-said.ts";
import type { Way } from "./ways.ts";

type Move = "earlier" | "later";

/** The steps of a plan in their order: each can be changed, moved and taken out. */
export function Steps(props: {
  readonly steps: readonly StepInHand[];
  readonly ways: readonly Way[];
  readonly onChange: (steps: readonly StepInHand[]) => void;
}) {
  const { page, hard } = libraryWords();
  const { steps, ways, onChange } = props;
  const moved = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // A step that was moved takes its button along; the focus goes with it.
    if (moved.current) document.getElementById(moved.current)?.focus();
    moved.current = undefined;
  }, [steps]);

  const move = (index: number, way: Move) => {
    const to = way === "earlier" ? index - 1 : index + 1;
    const step = steps[index];
    if (!step || to < 0 || to >= steps.length) return;
    moved.current = `${way}-${step.key}`;
    onChange(steps.toSpliced(index, 1).toSpliced(to, 0, step));
  };
  const change = (index: number, response: PlannedResponse) => {
    const step = steps[index];
    if (step) onChange(steps.with(index, { ...step, response }));
  };
  if (steps.length === 0) return null;
  return (
    <ol class={css.steps}>
      {steps.map(({ key, response }, index) => {
        const said = responseSaid(response, ways);
        const label = index === 0 ? hard.chainResponse : hard.chainThen;
        const button = (way: Move, text: string, isOff: boolean) => (
          <button
            type="button"
            id={`${way}-${key}`}
            class={css.act}
            aria-disabled={isOff ? "true" : undefined}
            onClick={() => move(index, way)}
          >
            {text}
            <span class="heard"> {said}</span>
          </button>
        );
        return (
          <li key={key} class={response.kind === "person" ? css.person : css.step}>
            <StepSaid
              label={label}
              response={response}
              said={said}
              onChange={(next) => change(index, next)}
            />
            <div class={css.moves}>
              {button("earlier", page.earlier, index === 0)}
              {button("later", page.later, index === steps.length - 1)}
              <button
                type="button"
                class={css.act}
                onClick={() => onChange(steps.toSpliced(index, 1))}
              >
                {page.takeOut}
                <span class="heard"> {said}</span>
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What a step says: words and names can be changed where they stand. */
function StepSaid(props: {
  readonly label: string;
  readonly response: PlannedResponse;
  readonly said: string;
  readonly onChange: (response: PlannedResponse) => void;
}) {
  const { label, response, said, onChange } = props;
  switch (response.kind) {
    case "technique":
      return (
        <div>
          <p class={css.label}>{label}</p>
          <p class={css.stepText} dir="auto">
            {said}
          </p>
        </div>
      );
    case "own":
      return (
        <WrittenField
          label={label}
          value={response.text}
          onInput={(text) => onChange({ kind: "own", text })}
        />
      );
    case "person":
      return (
        <Field
          label={`${label}: ${libraryWords().page.byPerson}`}
          value={response.name}
          onInput={(name) => onChange({ kind: "person", name })}
        />
      );
  }
}
