import type { GoalPageView } from "@lichen/companion";
import type { GoalField } from "@lichen/content/app/words/goals";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { announce } from "../../frame/notices.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";
import { versionSaid } from "./version-said.ts";

/** What two devices wrote apart: side by side, until the person chooses. */
export function GoalVersions({ view }: { readonly view: GoalPageView }) {
  const words = goalsWords();
  const pick = async (field: string, index: number) => {
    const picked = await ask("pick", { id: view.id, field, index });
    announce({ text: picked.ok ? words.keptSign : await problemText(picked.problem) });
  };
  const known = Object.keys(words.field);
  return (
    <>
      {view.alternates
        .filter(({ field }) => known.includes(field))
        .map(({ field, values }) => (
          <section key={field} class={css.section}>
            <h2 class={css.heading}>
              {words.versionsTitle}: {words.field[field as GoalField] /* One of the known. */}
            </h2>
            <p class={css.small}>{words.versionsLine}</p>
            <div class={css.versions}>
              {values.map((value, index) => (
                <Card key={index} tint="gold">
                  <div class={css.version}>
                    <p dir="auto">{versionSaid(field, value)}</p>
                    <Button onPress={() => void pick(field, index)}>
                      {words.useThis}
                      <span class="heard"> {versionSaid(field, value).slice(0, 40)}</span>
                    </Button>
                  </div>
                </Card>
              ))}
            </div>
          </section>
        ))}
    </>
  );
}
