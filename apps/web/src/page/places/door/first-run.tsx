import { Button } from "@lichen/ui/Button";
import { Segmented } from "@lichen/ui/Segmented";
import { useState } from "preact/hooks";
import { FirstScales } from "../../frame/first-scales.tsx";
import { Page } from "../../frame/page.tsx";
import { chooseLanguage, say } from "../../language.ts";
import { type Locale, localeNow } from "../../locale.ts";
import { address, goTo } from "../../router.ts";
import { ChoosePassphrase } from "./choose-passphrase.tsx";
import css from "./door.module.css";
import { Protect } from "./protect.tsx";

/** The first minute: language, what this is and is not, how it is kept, the first check-in. */
export function FirstRun() {
  const [isPlainChoice, setPlainChoice] = useState(false);
  switch (address.value) {
    case "/protect":
      return <Protect someoneKnows={isPlainChoice} onSomeoneKnows={setPlainChoice} />;
    case "/passphrase":
      return <ChoosePassphrase />;
    default:
      return <Welcome />;
  }
}

/** The names of the languages are written in themselves, whatever the page speaks. */
const LANGUAGES = [
  { id: "en", label: "English", lang: "en" },
  { id: "hi", label: "हिन्दी", lang: "hi" },
] as const;

function Welcome() {
  const { firstRun } = say().door;
  const [language, setLanguage] = useState<Locale>(localeNow());
  return (
    <Page title={firstRun.welcome}>
      <div class={css.scalesAbove}>
        <FirstScales />
      </div>
      <p class={css.lead}>{firstRun.what}</p>
      <p class={css.quiet}>{firstRun.whatNot}</p>
      <p class={css.quiet}>{firstRun.privacy}</p>
      <Segmented
        label={firstRun.language}
        value={language}
        options={LANGUAGES}
        onChange={(chosen) => {
          setLanguage(chosen);
          void chooseLanguage(chosen);
        }}
      />
      <div class={css.acts}>
        <Button look="filled" isWide onPress={() => goTo("/protect")}>
          {firstRun.begin}
        </Button>
        <Button look="words" isWide onPress={() => goTo("/restore")}>
          {firstRun.haveBackup}
        </Button>
      </div>
    </Page>
  );
}
