import { Button } from "@lichen/ui/Button";
import { Icon } from "@lichen/ui/Icon";
import { PassphraseField } from "@lichen/ui/PassphraseField";
import { useState } from "preact/hooks";
import { useHardMomentNear } from "../../frame/hard-moment-near.ts";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { stand } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { address, goTo } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { openPlan } from "../plan/open-plan.ts";
import css from "./door.module.css";

/** The lock: a notebook, like any notebook. No lichen, no green, no greeting. */
export function Locked({ canKeep }: { readonly canKeep: boolean }) {
  const { locked, firstRun } = say().door;
  useHardMomentNear();
  const [passphrase, setPassphrase] = useState("");
  const [isOpening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [isForgotten, setForgotten] = useState(false);

  const open = async () => {
    if (passphrase === "") return;
    setOpening(true);
    setTrouble(undefined);
    const opened = await ask("unlock", { passphrase });
    if (opened.ok) return stand(opened.value);
    setTrouble(await problemText(opened.problem));
    setOpening(false);
  };

  return (
    <Page title={locked.title} isTitleHidden>
      <div class={css.lock}>
        <span class={css.lockSign}>
          <Icon name="edit" />
        </span>
        <p class={css.lockName} aria-hidden="true">
          {locked.title}
        </p>
        <form
          class={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <PassphraseField
            label={locked.passphrase}
            value={passphrase}
            onInput={setPassphrase}
            showLabel={firstRun.show}
            hideLabel={firstRun.hide}
            problem={trouble}
          />
          <span class={css.plainButton}>
            <Button look="filled" isWide type="submit" isWaiting={isOpening}>
              {isOpening ? locked.opening : locked.open}
            </Button>
          </span>
        </form>
        {canKeep && address.value !== "/check-in" && (
          <div class={css.aside}>
            <Button icon="edit" isWide onPress={() => goTo("/check-in")}>
              {locked.keepOne}
            </Button>
            <p class={css.small}>{locked.keepOneLine}</p>
          </div>
        )}
        <div class={css.hard}>
          <a href="/hard-moment">{say().checkIn.today.hardMoment}</a>
          {openPlan.value && <a href="/plan">{locked.myPlan}</a>}
        </div>
        <details
          class={css.more}
          open={isForgotten}
          onToggle={(event) => setForgotten(event.currentTarget.open)}
        >
          <summary>{locked.forgotten}</summary>
          <p>{locked.forgottenLine}</p>
          <Button look="words" onPress={() => goTo("/restore")}>
            {say().door.lost.fromBackup}
          </Button>
        </details>
      </div>
    </Page>
  );
}
