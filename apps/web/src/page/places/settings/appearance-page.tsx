import { RadioRows } from "@lichen/ui/RadioRows";
import { Segmented } from "@lichen/ui/Segmented";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { chooseLanguage, say } from "../../language.ts";
import { localeNow } from "../../locale.ts";
import { useAnswer } from "../../notebook.ts";
import { type PlainSettings, plainSettings, setPlain } from "../../plain-settings.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

const SIZES = ["100", "125", "150", "200"] as const;
const THEMES = ["system", "light", "dark", "contrast"] as const;
/** Midnight to noon, by the hour. */
const HOURS = Array.from({ length: 13 }, (_, hour) => hour);

/** Language, look, text size, and when the day ends; each changes at once. */
export function AppearancePage() {
  const words = settingsWords();
  const { theme, textSize } = plainSettings.value;
  return (
    <Page title={words.appearance} back="/settings">
      <Segmented
        label={words.language}
        value={localeNow()}
        onChange={(language) => void chooseLanguage(language)}
        options={[
          { id: "en", label: "English", lang: "en" },
          { id: "hi", label: "हिन्दी", lang: "hi" },
        ]}
      />
      <RadioRows
        label={words.theme}
        value={theme}
        onChange={(chosen) => setPlain({ theme: chosen })}
        options={THEMES.map((id) => ({ id, label: words.themes[id] }))}
      />
      <Segmented
        label={words.textSize}
        value={SIZES.find((size) => Number(size) === textSize)}
        onChange={(size) => setPlain({ textSize: Number(size) as PlainSettings["textSize"] })} // One of SIZES.
        options={SIZES.map((id) => ({ id, label: words.textSizeOf(Number(id)) }))}
      />
      <DayStart />
    </Page>
  );
}

/** The hour at which the person's day ends. */
function DayStart() {
  const words = settingsWords();
  const minute = useAnswer("dayStart");
  if (minute === undefined) return null;
  const set = async (chosen: number) => {
    const decided = await ask("setDayStart", { minute: chosen });
    if (!decided.ok) announce({ text: await problemText(decided.problem) });
  };
  return (
    <label class={css.pick}>
      <span>{words.dayStart}</span>
      <select value={minute} onChange={(event) => void set(Number(event.currentTarget.value))}>
        {HOURS.map((hour) => (
          <option key={hour} value={hour * 60}>
            {say().shell.time(hour * 60)}
          </option>
        ))}
      </select>
      <span class={css.small}>{words.dayStartLine}</span>
    </label>
  );
}
