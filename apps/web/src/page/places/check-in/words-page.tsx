import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { nearest } from "@lichen/ui/FeelingField";
import { WordRow } from "@lichen/ui/WordRow";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { goTo } from "../../router.ts";
import css from "./check-in.module.css";
import { feelingWords, loadFeelingWords } from "./feeling-words.ts";
import { finish, useInHand } from "./finish.ts";
import { change, inHand, keeping } from "./in-hand.ts";
import { KeptSign } from "./kept-sign.tsx";
import { loadNeedWords } from "./need-words.ts";
import { NeedsAndStrengths } from "./needs-and-strengths.tsx";
import { OwnWordForm } from "./own-word.tsx";
import { ownPoints, spotInHand } from "./points.ts";
import { toggled } from "./toggled.ts";
import { Trouble } from "./trouble.tsx";

/** Words, needs and strengths: depth without debt, for it is kept already. */
export function CheckInWordsPage() {
  const { checkIn } = say();
  useInHand();
  const [isHere, setHere] = useState(false);
  // What stands below waits for what stands above, here or not to be had: nothing moves under a finger.
  useEffect(() => {
    void Promise.allSettled([loadFeelingWords(), loadNeedWords()]).then(() => setHere(true));
  }, []);
  const known = useAnswer("ownWords");
  const own = known ?? [];
  const isWhole = isHere && known !== undefined;
  const [isOwn, setOwn] = useState(false);
  const words = feelingWords.value;
  const { draft } = inHand.value;
  const chosen = draft.feelings ?? [];
  const spot = spotInHand();
  // Looked up when the page opens, so that rows do not move under a finger.
  const offered = useMemo(() => {
    const close = spot && words ? nearest([...words.points, ...ownPoints(own)], spot, 3) : [];
    return [...new Set([...chosen, ...close.map(({ id }) => id)])];
  }, [words, own.length]);
  const rows = [...new Set([...offered, ...chosen])];
  const toggle = (id: string) => change({ feelings: toggled(chosen, id) });

  return (
    <Page title={checkIn.moreTitle} back="/check-in" middle={<KeptSign />}>
      <p class={css.line}>{checkIn.moreLine}</p>
      <section class={css.section} aria-label={checkIn.list.feelings}>
        <Card>
          {rows.map((id) => (
            <WordRow
              key={id}
              word={words?.word(id) ?? id}
              meaning={words?.meaning(id)}
              isOn={chosen.includes(id)}
              onPress={() => toggle(id)}
            />
          ))}
          <div class={css.between}>
            <Button look="words" onPress={() => goTo("/check-in/all-words")}>
              {checkIn.moreWords}
            </Button>
            <Button look="words" onPress={() => setOwn(true)}>
              {checkIn.ownWord}
            </Button>
          </div>
        </Card>
      </section>
      {isOwn && <OwnWordForm own={own} onClose={() => setOwn(false)} onAdd={toggle} />}
      {isWhole && <NeedsAndStrengths />}
      {keeping.how.value === "trouble" && (
        <Trouble text={keeping.trouble.value} note={draft.note} />
      )}
      {isWhole && (
        <div class={css.two}>
          <Button onPress={() => void finish()}>{checkIn.enough}</Button>
          <Button look="filled" onPress={() => goTo("/check-in/questions")}>
            {checkIn.twoQuestions}
          </Button>
        </div>
      )}
    </Page>
  );
}
