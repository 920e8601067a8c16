import { Button } from "@lichen/ui/Button";
import { Chip } from "@lichen/ui/Chip";
import { Field } from "@lichen/ui/Field";
import { useState } from "preact/hooks";
import { say } from "../../language.ts";
import css from "./check-in.module.css";
import { change, inHand } from "./in-hand.ts";
import { toggled } from "./toggled.ts";

const OFFERED = 12;

/**
 * What is going on, in the person’s own tags: those `used` lately are offered. Whatever is shown stays where it
 * is for as long as the page is open, also when it is pressed and kept: no chip moves under a finger.
 */
export function Tags(props: { readonly used: readonly string[] }) {
  const { checkIn } = say();
  const { tags = [] } = inHand.value.draft;
  const [shown, setShown] = useState(() => [
    ...new Set([...props.used.slice(0, OFFERED), ...tags]),
  ]);
  const [text, setText] = useState("");
  const tag = text.trim();
  const add = () => {
    if (tag !== "") setShown([...new Set([...shown, tag])]);
    if (tag !== "" && !tags.includes(tag)) change({ tags: [...tags, tag] });
    setText("");
  };
  return (
    <section class={css.section} aria-label={checkIn.tags}>
      <h2 class={css.heading}>{checkIn.tags}</h2>
      {shown.length > 0 && (
        <ul class={css.chips}>
          {shown.map((word) => (
            <li key={word}>
              <Chip
                label={word}
                state={tags.includes(word) ? "on" : "off"}
                onPress={() => change({ tags: toggled(tags, word) })}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class={css.addTag}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={checkIn.tags}
          isLabelHidden
          value={text}
          maxLength={200}
          onInput={setText}
          onLeave={add}
        />
        <Button type="submit" isOff={tag === ""}>
          {checkIn.addTag}
        </Button>
      </form>
    </section>
  );
}
