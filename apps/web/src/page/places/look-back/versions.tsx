import type { Json } from "@lichen/base";
import type { EntryView } from "../../../port/views.ts";
import { dayNamed } from "../../day-named.ts";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { feelingWords } from "../check-in/feeling-words.ts";
import css from "./look-back.module.css";
import { lookBackWords } from "./look-back-words.ts";
import { PickVersion } from "./pick-version.tsx";

/** Fields that were written in two places at once: side by side, until the person picks. */
export function Versions({ entry }: { readonly entry: EntryView }) {
  const words = lookBackWords();
  const pick = async (field: string, index: number) => {
    const picked = await ask("pick", { id: entry.id, field, index });
    announce({ text: picked.ok ? words.saved : await problemText(picked.problem) });
  };
  return (
    <>
      {entry.versions.map(({ field, values }) => (
        <section key={field} aria-label={words.versionsTitle(values.length)}>
          <h2 class={css.heading}>{words.versionsTitle(values.length)}</h2>
          <PickVersion texts={values.map(said)} onPick={(index) => void pick(field, index)} />
        </section>
      ))}
    </>
  );
}

/** A value as a person reads it. */
function said(value: Json): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    return value.map((word) => feelingWords.value?.word(String(word)) ?? String(word)).join(", ");
  }
  if (value !== null && typeof value === "object" && "day" in value) return momentSaid(value);
  return "";
}

function momentSaid(value: { readonly [name: string]: Json }): string {
  const { shell } = say();
  const { day, minute } = value;
  const time = typeof minute === "number" ? shell.time(minute) : "";
  return [typeof day === "number" ? dayNamed(day) : "", time].filter(Boolean).join(", ");
}
