import { Button } from "@lichen/ui/Button";
import { Sheet } from "@lichen/ui/Sheet";
import { useState } from "preact/hooks";
import { forgetAutomaticBackup } from "../../automatic-backup.ts";
import { announce } from "../../frame/notices.ts";
import { say } from "../../language.ts";
import { stand } from "../../notebook.ts";
import { forgetPlain } from "../../plain-settings.ts";
import { problemText } from "../../problem-text.ts";
import { replaceWith } from "../../router.ts";
import { ask } from "../../worker-port.ts";
import { closePlan } from "../plan/open-plan.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

/** Lets go of everything in this browser, after asking once more. */
export function EraseAll() {
  const { lock } = settingsWords();
  const [isAsking, setAsking] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const erase = async () => {
    setErasing(true);
    // First of all: whatever comes next is never written over the file of this notebook.
    await forgetAutomaticBackup();
    const erased = await ask("eraseAll");
    if (!erased.ok) {
      setErasing(false);
      return announce({ text: await problemText(erased.problem) });
    }
    forgetPlain();
    closePlan();
    replaceWith("/");
    stand(erased.value);
  };
  return (
    <section class={css.section}>
      <Button look="words" onPress={() => setAsking(true)}>
        {lock.eraseAll}
      </Button>
      {isAsking && (
        <Sheet
          title={lock.eraseAll}
          closeLabel={say().shell.close}
          onClose={() => setAsking(false)}
        >
          <p>{lock.eraseAllAsk}</p>
          <div class={css.two}>
            <Button look="filled" onPress={() => setAsking(false)}>
              {lock.eraseAllNo}
            </Button>
            <Button isWaiting={isErasing} onPress={() => void erase()}>
              {lock.eraseAllYes}
            </Button>
          </div>
        </Sheet>
      )}
    </section>
  );
}
