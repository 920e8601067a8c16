import { restFor } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect, useState } from "preact/hooks";
import { goTo } from "../../router.ts";
import { inHand } from "./in-hand.ts";
import css from "./journal.module.css";
import { journalWords } from "./journal-words.ts";

/** A text rests this long before it is looked at, in milliseconds. */
const PAUSE = 1_500;

/** A line beside a page that has been long, or goes round; it is in nobody's way and asks nothing. */
export function RestLine() {
  const words = journalWords();
  const { draft, spent } = inHand.value;
  const [harsh, setHarsh] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => void harshIn(draft.text).then(setHarsh), PAUSE);
    return () => clearTimeout(timer);
  }, [draft.text]);
  const why = restFor({ spent, words: draft.text.split(/\s+/).length, harsh });
  return (
    <div role="status">
      {why && (
        <Card tint="moss">
          <p>{why === "long" ? words.restLong : words.restRound}</p>
          {why === "round" && (
            <div class={css.ways}>
              <Button look="words" onPress={() => goTo("/ease/kindness/friend")}>
                {words.friendsVoice}
              </Button>
            </div>
          )}
        </Card>
      )}
    </div>
  );
}

/** Harsh names a person gives themselves in a text; looked for in this page and nowhere else. */
async function harshIn(text: string): Promise<number> {
  const { selfLabelIn } = await import("@lichen/content/wording/self-label");
  return text.split(/[.!?।\n]+/).filter((sentence) => selfLabelIn(sentence, []) !== undefined)
    .length;
}
