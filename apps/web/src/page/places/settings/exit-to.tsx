import { Field } from "@lichen/ui/Field";
import { useState } from "preact/hooks";
import { plainSettings, setPlain } from "../../plain-settings.ts";
import { settingsWords } from "./settings-words.ts";

/** The address quick exit opens; empty for an empty page. */
export function ExitTo() {
  const { lock } = settingsWords();
  const [text, setText] = useState(plainSettings.value.exitTo ?? "");
  const address = webAddress(text);
  return (
    <Field
      label={lock.exitTo}
      value={text}
      placeholder={lock.exitToEmpty}
      inputMode="url"
      problem={text.trim() !== "" && !address ? lock.exitToUnclear : undefined}
      onInput={(typed) => {
        setText(typed);
        const found = webAddress(typed);
        if (found !== undefined || typed.trim() === "") setPlain({ exitTo: found });
      }}
    />
  );
}

/** A whole web address; a name without its beginning is taken as https. Undefined for anything else. */
function webAddress(text: string): string | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  try {
    const url = new URL(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    return isWeb && url.hostname.includes(".") ? url.href : undefined;
  } catch {
    return undefined; // Not an address yet: the field says so.
  }
}
