import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { Slider0to10 } from "@lichen/ui/Slider0to10";
import { Page } from "../../frame/page.tsx";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./check-in.module.css";
import { finish, useInHand } from "./finish.ts";
import { change, inHand, keeping } from "./in-hand.ts";
import { KeptSign } from "./kept-sign.tsx";
import { Tags } from "./tags.tsx";
import { Trouble } from "./trouble.tsx";

/** The two quantities, each alone; what is going on; a note. */
export function QuestionsPage() {
  const { checkIn } = say();
  useInHand();
  // What stands below the tags waits for them: nothing moves under a finger.
  const used = useAnswer("tags");
  const { draft } = inHand.value;
  const ends = {
    least: checkIn.least,
    most: checkIn.most,
    unanswered: checkIn.notAnswered,
    clearLabel: checkIn.clearAnswer,
  };
  return (
    <Page title={checkIn.questionsTitle} back="/check-in/words" middle={<KeptSign />}>
      <p class={css.line}>{checkIn.ownQuestions}</p>
      <Card>
        <Slider0to10
          {...ends}
          question={checkIn.rating.kindness}
          hue="apricot"
          value={draft.kindness}
          onChange={(kindness) => change({ kindness }, { isTyping: true })}
        />
      </Card>
      <Card>
        <Slider0to10
          {...ends}
          question={checkIn.rating.able}
          hue="slate"
          value={draft.able}
          onChange={(able) => change({ able }, { isTyping: true })}
        />
      </Card>
      {used && (
        <>
          <Tags used={used} />
          <WrittenField
            label={checkIn.note}
            value={draft.note ?? ""}
            rows={4}
            withFriendsVoice
            placeholder={checkIn.notePlaceholder}
            onInput={(note) => change({ note }, { isTyping: true })}
            onLeave={() => void keeping.now()}
          />
        </>
      )}
      {keeping.how.value === "trouble" && (
        <Trouble text={keeping.trouble.value} note={draft.note} />
      )}
      {used && (
        <Button look="filled" isWide onPress={() => void finish()}>
          {checkIn.done}
        </Button>
      )}
    </Page>
  );
}
