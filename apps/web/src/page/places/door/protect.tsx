import { Button } from "@lichen/ui/Button";
import { ChoiceGroup } from "@lichen/ui/ChoiceGroup";
import { Switch } from "@lichen/ui/Switch";
import { useState } from "preact/hooks";
import { FirstScales } from "../../frame/first-scales.tsx";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { plainSettings, setPlain } from "../../plain-settings.ts";
import { goTo } from "../../router.ts";
import { createNotebookHere } from "./create.ts";
import css from "./door.module.css";
import { Steps } from "./steps.tsx";

type Way = "passphrase" | "this-device";

/** A real choice about safety, made without fear: no lock is an equal answer. */
export function Protect(props: {
  readonly someoneKnows: boolean;
  readonly onSomeoneKnows: (isOpen: boolean) => void;
}) {
  const { firstRun } = say().door;
  const [way, setWay] = useState<Way>();
  const [isMaking, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const next = async () => {
    if (way === "passphrase") return goTo("/passphrase");
    setMaking(true);
    setTrouble(await createNotebookHere(undefined));
    setMaking(false);
  };

  return (
    <Page title={firstRun.protectTitle} back="/">
      <div class={css.scalesAbove}>
        <FirstScales />
        <Steps step={1} of={3} label={firstRun.step(2, 3)} />
      </div>
      <p class={css.quiet}>{firstRun.protectWhy}</p>
      <ChoiceGroup
        label={firstRun.protectTitle}
        value={way}
        onChange={setWay}
        choices={[
          {
            id: "passphrase",
            title: firstRun.passphrase,
            line: firstRun.passphraseLine,
            icon: "key",
          },
          {
            id: "this-device",
            title: firstRun.thisDevice,
            line: firstRun.thisDeviceLine,
            icon: "house",
          },
        ]}
      />
      <Switch
        label={firstRun.plainName}
        line={firstRun.plainNameLine}
        isOn={plainSettings.value.plainName}
        onChange={(plainName) => setPlain({ plainName })}
      />
      <details
        class={css.more}
        open={props.someoneKnows}
        onToggle={(event) => props.onSomeoneKnows(event.currentTarget.open)}
      >
        <summary>{firstRun.someoneKnows}</summary>
        <p>{firstRun.someoneKnowsLine}</p>
      </details>
      <div class={css.acts}>
        <p class={css.trouble} role="status">
          {trouble}
        </p>
        <Button
          look="filled"
          isWide
          isOff={way === undefined}
          isWaiting={isMaking}
          onPress={() => void next()}
        >
          {isMaking ? firstRun.making : firstRun.next}
        </Button>
      </div>
    </Page>
  );
}
