import { Switch } from "@lichen/ui/Switch";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { chooseCard, useChoices } from "./choices-now.ts";
import { LeftAlone } from "./left-alone.tsx";
import css from "./offers.module.css";
import { offersWords } from "./offers-words.ts";
import { PutAway } from "./put-away.tsx";

/** In the settings: what may be offered by the wording of a text, and after heavy weeks. */
export function OffersPage() {
  const words = offersWords();
  const choices = useChoices();
  const isCompanyOn = useAnswer("isCompanyOn");
  return (
    <Page title={words.settingsTitle} back="/settings">
      {choices && (
        <div class={css.offer}>
          <Switch
            label={words.heavy.label}
            line={words.heavy.about}
            isOn={choices.isCardOn}
            onChange={chooseCard}
          />
          <Switch
            label={words.selfLabel.label}
            line={words.selfLabel.about}
            isOn={choices.isFriendsVoiceOn}
            onChange={(isFriendsVoiceOn) => void ask("chooseWording", { isFriendsVoiceOn })}
          />
          <LeftAlone all={choices.leftAlone} />
          <Switch
            label={words.company.label}
            line={words.company.about}
            isOn={isCompanyOn === true}
            onChange={(isOn) => void ask("chooseCompany", isOn ? "bring-back" : "refuse")}
          />
          <PutAway />
        </div>
      )}
    </Page>
  );
}
