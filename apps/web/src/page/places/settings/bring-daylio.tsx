import type { MoodPlace } from "@lichen/exchange";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { FilePick } from "@lichen/ui/FilePick";
import { ProgressLine } from "@lichen/ui/ProgressLine";
import { useState } from "preact/hooks";
import type { ImportLook } from "../../../port/deeds.ts";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { progress } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import { DaylioReportView } from "./daylio-report.tsx";
import { Moods } from "./moods.tsx";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** Daylio's file: first a look that changes nothing, then, on a word, bringing it in. */
export function BringDaylio() {
  const { bring } = settingsWords();
  const { shell } = say();
  const [file, setFile] = useState<File>();
  const [look, setLook] = useState<ImportLook>();
  const [moods, setMoods] = useState<ReadonlyMap<string, MoodPlace>>(new Map());
  const [isBringing, setBringing] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const pick = async (picked: File) => {
    setFile(picked);
    setLook(undefined);
    setTrouble(undefined);
    const seen = await ask("lookAtDaylio", { file: picked });
    if (seen.ok) setLook(seen.value);
    else setTrouble(await problemText(seen.problem));
  };

  const bringIn = async () => {
    if (!file) return;
    setBringing(true);
    const brought = await ask("bringInDaylio", { file, moods: [...moods] });
    setBringing(false);
    if (!brought.ok) return setTrouble(await problemText(brought.problem));
    const { id, fresh } = brought.value;
    setFile(undefined);
    setLook(undefined);
    announce({
      text: `${bring.brought(fresh + brought.value.cameBack)} ${bring.fileUnchanged}`,
      undo: id && { label: shell.undo, act: () => void undo(id) },
    });
  };

  const undo = async (id: NonNullable<ImportLook["id"]>) => {
    const undone = await ask("undoImport", { id });
    announce({
      text: undone.ok
        ? bring.undone(undone.value.hidden, undone.value.left)
        : await problemText(undone.problem),
    });
  };

  const done = progress.value;
  const isSomething = look !== undefined && look.fresh + look.cameBack > 0;
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{bring.daylio}</h2>
      <p class={css.quiet}>{bring.daylioHow}</p>
      <FilePick
        label={bring.pick}
        accept=".csv,text/csv"
        file={file}
        onPick={(f) => void pick(f)}
      />
      {done !== undefined && (
        <ProgressLine label={bring.reading(Math.round(done * 100))} done={done} />
      )}
      <p class={css.trouble} role="status">
        {trouble}
      </p>
      {look && (
        <Card>
          <DaylioReportView look={look} />
          <Moods report={look.report} chosen={moods} onChange={setMoods} />
          <Button
            look="filled"
            isWide
            isOff={!isSomething}
            isWaiting={isBringing}
            onPress={() => void bringIn()}
          >
            {isSomething ? bring.bringIn : bring.nothingNew}
          </Button>
        </Card>
      )}
    </section>
  );
}
