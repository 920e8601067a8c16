import { Field } from "@lichen/ui/Field";
import { useState } from "preact/hooks";
import { goalsWords } from "./grow-words.ts";
import { numberTyped } from "./size-said.ts";

/** A number that is typed, in Latin or Devanagari digits; what is none is said kindly, and stays. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly range: readonly [number, number];
  readonly isOptional?: boolean;
  readonly hint?: string;
  readonly onNumber: (number: number | undefined) => void;
}) {
  const [text, setText] = useState(props.value === undefined ? "" : String(props.value));
  const [least, most] = props.range;
  const number = numberTyped(text);
  const isRight = number !== undefined && number >= least && number <= most;
  const isOpen = text.trim() === "" && props.isOptional === true;
  return (
    <Field
      label={props.label}
      value={text}
      inputMode="numeric"
      maxLength={8}
      hint={props.hint}
      problem={isRight || isOpen ? undefined : goalsWords().numberAsk}
      onInput={(typed) => {
        setText(typed);
        const next = numberTyped(typed);
        if (next === undefined) {
          if (typed.trim() === "" && props.isOptional) props.onNumber(undefined);
        } else if (next >= least && next <= most) props.onNumber(next);
      }}
    />
  );
}
