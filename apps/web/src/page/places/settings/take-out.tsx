import { Button } from "@lichen/ui/Button";
import { useState } from "preact/hooks";
import { announce } from "../../frame/notices.ts";
import { localeNow } from "../../locale.ts";
import { problemText } from "../../problem-text.ts";
import { fileName, saveFile } from "../../saving.ts";
import { ask } from "../../worker-port.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** Everything, as open files: JSON for programs, Markdown for people. */
export function TakeOut() {
  const { bring } = settingsWords();
  const [going, setGoing] = useState<"json" | "markdown">();
  const take = async (format: "json" | "markdown") => {
    setGoing(format);
    const file = await ask("exportAs", { format, locale: localeNow() });
    setGoing(undefined);
    if (!file.ok) return announce({ text: await problemText(file.problem) });
    saveFile(fileName(format === "json" ? "json" : "md"), file.value);
    announce({ text: bring.saved });
  };
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{bring.takeOut}</h2>
      <p class={css.quiet}>{bring.takeOutLine}</p>
      <div class={css.acts}>
        <Button isWaiting={going === "json"} onPress={() => void take("json")}>
          {bring.json}
        </Button>
        <Button isWaiting={going === "markdown"} onPress={() => void take("markdown")}>
          {bring.markdown}
        </Button>
      </div>
    </section>
  );
}
