import { Field, type FieldProps } from "@lichen/ui/Field";
import { useState } from "preact/hooks";
import { OffersBelow } from "./offers-below.tsx";
import css from "./written-field.module.css";

/**
 * Where a person writes words of their own: a field, and below it what its wording may bring. Only
 * what is written in this visit is looked at, so that a plan made on a hard night can be read in peace.
 */
export function WrittenField({
  withFriendsVoice = false,
  ...field
}: FieldProps & { readonly withFriendsVoice?: boolean }) {
  const [fresh, setFresh] = useState("");
  return (
    <div class={css.written}>
      <Field
        {...field}
        onInput={(text) => {
          setFresh(text);
          field.onInput(text);
        }}
      />
      {fresh.trim() !== "" && <OffersBelow text={fresh} withFriendsVoice={withFriendsVoice} />}
    </div>
  );
}
