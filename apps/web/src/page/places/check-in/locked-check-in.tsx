import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { nearest } from "@lichen/ui/FeelingField";
import { Field } from "@lichen/ui/Field";
import { WordRow } from "@lichen/ui/WordRow";
import { useEffect, useState } from "preact/hooks";
import { later } from "../../frame/later.tsx";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { problemText } from "../../problem-text.ts";
import { address, goBack } from "../../router.ts";
import { sharedText } from "../../shared-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./check-in.module.css";
import { feelingWords } from "./feeling-words.ts";
import { FieldOfFeelings } from "./field-of-feelings.tsx";
import { change, inHand, takeNew } from "./in-hand.ts";
import { spotInHand } from "./points.ts";
import { toggled } from "./toggled.ts";

const KindHalf = later(async () => {
  const [{ KindHalf: Half }, { symbiosisWords }] = await Promise.all([
    import("../symbiosis/kind-half.tsx"),
    import("../symbiosis/symbiosis-words.ts"),
  ]);
  await symbiosisWords.load();
  return Half;
});
const OffersBelow = later(async () => (await import("../wording/offers-below.tsx")).OffersBelow);

/**
 * A check-in put in through the slit of a locked notebook: sealed at once, and unreadable here until
 * it is opened. Nothing of what is inside is shown, so it offers our own words only.
 */
export function LockedCheckIn() {
  const { checkIn, door } = say();
  const [isKeeping, setKeeping] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [isKept, setKept] = useState(false);
  const { draft } = inHand.value;
  const spot = spotInHand();
  const words = feelingWords.value;
  const chosen = draft.feelings ?? [];
  const close = spot && words ? nearest(words.points, spot, 3).map(({ id }) => id) : [];

  useEffect(() => letGoElsewhere, []);

  const seal = async () => {
    setKeeping(true);
    const sealed = await ask("keepWhileLocked", { draft });
    setKeeping(false);
    if (!sealed.ok) return setTrouble(await problemText(sealed.problem));
    takeNew();
    setTrouble(undefined);
    setKept(true);
  };

  if (isKept) {
    return (
      <Page title={checkIn.kept} back="/">
        <p role="status">{door.locked.keptSealed}</p>
        <KindHalf of="check-in" />
        <Button look="filled" isWide onPress={() => goBack("/")}>
          {checkIn.done}
        </Button>
      </Page>
    );
  }
  return (
    <Page title={checkIn.question} back="/">
      <p class={css.line}>{door.locked.keepOneLine}</p>
      {sharedText.value !== undefined && <p class={css.line}>{checkIn.shared.waits}</p>}
      <FieldOfFeelings own={[]} />
      {[...new Set([...chosen, ...close])].length > 0 && (
        <Card>
          {[...new Set([...chosen, ...close])].map((id) => (
            <WordRow
              key={id}
              word={words?.word(id) ?? id}
              meaning={words?.meaning(id)}
              isOn={chosen.includes(id)}
              onPress={() => change({ feelings: toggled(chosen, id) })}
            />
          ))}
        </Card>
      )}
      <Field
        label={checkIn.note}
        value={draft.note ?? ""}
        rows={4}
        placeholder={checkIn.notePlaceholder}
        onInput={(note) => change({ note })}
      />
      {(draft.note ?? "").trim() !== "" && (
        <OffersBelow text={draft.note ?? ""} withFriendsVoice={false} />
      )}
      <p class={css.said} role="status">
        {trouble}
      </p>
      <Button look="filled" isWide isWaiting={isKeeping} onPress={() => void seal()}>
        {checkIn.save}
      </Button>
    </Page>
  );
}

/** Help is gone to with the words in hand, and back from; on the way to anywhere else they are let go of. */
function letGoElsewhere(): void {
  const stop = address.subscribe((at) => {
    if (at === "/help") return;
    if (at !== "/check-in") takeNew();
    queueMicrotask(() => stop());
  });
}
