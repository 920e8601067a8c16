import { LINE_LIMIT, type Person } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { useState } from "preact/hooks";
import { Chips } from "./chips.tsx";
import css from "./circle.module.css";
import { circleWords } from "./circle-words.ts";
import { canChooseContact, chooseContact } from "./contacts.ts";

/** Fills in a name and a number from the phone’s contacts, where the phone can; else nothing stands here. */
export function FromContacts(props: {
  readonly phone: string;
  readonly onChoose: (what: Partial<Person>) => void;
}) {
  const words = circleWords();
  const [numbers, setNumbers] = useState<readonly string[]>([]);
  if (!canChooseContact()) return null;
  const choose = async () => {
    const chosen = await chooseContact();
    if (!chosen) return;
    const [name, ...all] = [chosen.name, ...chosen.numbers].map((text) =>
      text.slice(0, LINE_LIMIT),
    );
    setNumbers(all);
    const [phone] = all;
    props.onChoose({ ...(name && { name }), ...(phone && { phone }) });
  };
  return (
    <div class={css.rows}>
      <Button onPress={() => void choose()}>{words.fromContacts}</Button>
      <p class={css.small}>{words.fromContactsLine}</p>
      {numbers.length > 1 && (
        <Chips
          label={words.whichNumber}
          all={numbers.map((number) => ({ id: number, label: number }))}
          isOn={(number) => number === props.phone}
          onPress={(phone) => props.onChoose({ phone })}
        />
      )}
    </div>
  );
}
