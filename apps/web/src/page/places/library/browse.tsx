import { FAMILIES, MOMENT_KINDS } from "@lichen/core";
import { Chip } from "@lichen/ui/Chip";
import { Segmented } from "@lichen/ui/Segmented";
import { choice } from "./in-hand.ts";
import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import { type Choice, MINUTES, type Minutes } from "./ways.ts";

/** Looking by kind of moment, by minutes, or by what a technique works through. */
export function Browse() {
  const { page } = libraryWords();
  const now = choice.value;
  const axes = (["moment", "minutes", "family"] as const).map((id) => ({
    id,
    label: page.axis[id],
  }));
  return (
    <div class={css.browse}>
      <Segmented
        label={page.browse}
        value={now.axis}
        options={axes}
        onChange={(axis) => {
          choice.value = { axis, value: undefined };
        }}
      />
      <fieldset class={css.chips}>
        <legend class="heard">{page.axis[now.axis]}</legend>
        {choicesOf(now.axis).map((each) => {
          const isOn = each.value === now.value;
          return (
            <Chip
              key={each.value}
              label={choiceSaid(each)}
              state={isOn ? "on" : "off"}
              onPress={() => {
                choice.value = isOn ? { axis: now.axis, value: undefined } : each;
              }}
            />
          );
        })}
      </fieldset>
    </div>
  );
}

function choicesOf(axis: Choice["axis"]): readonly Choice[] {
  switch (axis) {
    case "moment":
      return [...MOMENT_KINDS, "calm" as const].map((value) => ({ axis, value }));
    case "minutes":
      return MINUTES.map((value) => ({ axis, value }));
    case "family":
      return FAMILIES.map((value) => ({ axis, value }));
  }
}

/** What a choice is called; nothing where nothing is chosen. */
export function choiceSaid(choice: Choice): string {
  const { page, hard } = libraryWords();
  if (choice.value === undefined) return "";
  switch (choice.axis) {
    case "moment":
      return choice.value === "calm" ? page.calmTime : hard.moment[choice.value];
    case "minutes":
      return minutesSaid(choice.value);
    case "family":
      return page.family[choice.value];
  }
}

function minutesSaid(value: Minutes): string {
  const { page } = libraryWords();
  return value === "longer" ? page.longer : page.upTo(Number(value));
}
