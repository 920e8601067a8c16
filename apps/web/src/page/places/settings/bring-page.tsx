import { Page } from "../../frame/page.tsx";
import { BringDaylio } from "./bring-daylio.tsx";
import { EarlierImports } from "./earlier-imports.tsx";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";
import { TakeOut } from "./take-out.tsx";

/** Bringing in what was written elsewhere, and taking everything out. */
export function BringPage() {
  const words = settingsWords();
  return (
    <Page title={words.bringTitle} back="/settings">
      <p class={css.quiet}>{words.bring.line}</p>
      <BringDaylio />
      <EarlierImports />
      <TakeOut />
    </Page>
  );
}
