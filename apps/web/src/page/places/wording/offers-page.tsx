import { Switch } from "@lichen/ui/Switch";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { LeftAlone } from "./left-alone.tsx";
import css from "./offers.module.css";
import { offersWords } from "./offers-words.ts";

/** In the settings: the two offers that the wording of a text can bring. */
export function OffersPage() {
  const words = offersWords();
  const choices = useAnswer("wordingChoices");
  return (
    <Page title={words.settingsTitle} back="/settings">
      {choices && (
        <div class={css.offer}>
          <Switch
            label={words.heavy.label}
            line={words.heavy.about}
            isOn={choices.isCardOn}
            onChange={(isCardOn) => void ask("chooseWording", { isCardOn })}
          />
          <Switch
            label={words.selfLabel.label}
            line={words.selfLabel.about}
            isOn={choices.isFriendsVoiceOn}
            onChange={(isFriendsVoiceOn) => void ask("chooseWording", { isFriendsVoiceOn })}
          />
          <LeftAlone all={choices.leftAlone} />
        </div>
      )}
    </Page>
  );
}
