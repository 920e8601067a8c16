import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { useEffect, useState } from "preact/hooks";
import { say } from "../../language.ts";
import { localeNow } from "../../locale.ts";
import { standing } from "../../notebook.ts";
import { update, updateWaits, whatIsNew } from "../../offline.ts";
import css from "./today.module.css";

/** What a person needs to know about the notebook itself: nothing on most days. */
export function StateOfThings() {
  const { door } = say();
  const now = standing.value;
  if (now?.kind !== "open") return null;
  const lines = [
    now.fewer > 0 ? door.fewer(now.fewer) : undefined,
    now.isHurt ? door.hurt : undefined,
    now.tookIn > 0 ? door.tookIn(now.tookIn) : undefined,
  ].filter((line) => line !== undefined);
  return (
    <>
      {lines.map((line) => (
        <Card key={line} tint="gold">
          <p role="status">{line}</p>
        </Card>
      ))}
      {updateWaits.value && <NewVersion />}
    </>
  );
}

/** A newer version waits until the person takes it; it says what it brings. */
function NewVersion() {
  const { shell } = say();
  const [news, setNews] = useState<readonly string[]>([]);
  useEffect(() => void whatIsNew(localeNow()).then(setNews), []);
  return (
    <Card tint="slate">
      <div class={css.news}>
        <p role="status">{shell.newVersion}</p>
        {news.length > 0 && (
          <ul class={css.newsLines}>
            {news.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <Button onPress={update}>{shell.useNewVersion}</Button>
      </div>
    </Card>
  );
}
