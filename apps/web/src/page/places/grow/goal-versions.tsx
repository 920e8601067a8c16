import { isJsonObject, type Json, memberOf } from "@lichen/base";
import type { GoalPageView } from "@lichen/companion";
import type { GoalField } from "@lichen/content/app/words/goals";
import { GOAL_BANDS, WHOSE } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { announce } from "../../frame/notices.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./grow.module.css";
import { goalsWords } from "./grow-words.ts";

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
                    <p dir="auto">{said(value)}</p>
                    <Button onPress={() => void pick(field, index)}>
                      {words.useThis}
                      <span class="heard"> {said(value).slice(0, 40)}</span>
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

/** A value as a person reads it. */
function said(value: Json): string {
  const words = goalsWords();
  if (value === null || value === "") return words.nothingSaid;
  if (typeof value === "string") return namedIn(value);
  if (Array.isArray(value)) return value.map(said).join(", ");
  if (!isJsonObject(value)) return String(value);
  const plan = [memberOf(value, "cue"), memberOf(value, "response")];
  const parts = plan.some((part) => part !== undefined) ? plan : Object.values(value);
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** The name of a band or of whose wish it is, in place of its sign. */
function namedIn(text: string): string {
  const words = goalsWords();
  const band = GOAL_BANDS.find((known) => known === text);
  const whose = WHOSE.find((known) => known === text);
  return band ? words.band[band] : whose ? words.whose[whose] : text;
}
