import { Card } from "@lichen/ui/Card";
import { Page } from "../../frame/page.tsx";
import { localeNow } from "../../locale.ts";
import css from "./settings.module.css";
import { settingsWords } from "./settings-words.ts";

declare const APP_VERSION: string;

/** What Lichen is, what it is not, and what it rests on. */
export function AboutPage() {
  const words = settingsWords();
  const { about } = words;
  return (
    <Page title={words.aboutTitle} back="/settings">
      {about.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Card tint="moss">
        <p>{about.whatNot}</p>
      </Card>
      <section class={css.section}>
        <h2 class={css.heading}>{about.evidence}</h2>
        {about.evidenceLines.map((line) => (
          <p key={line} class={css.quiet}>
            {line}
          </p>
        ))}
      </section>
      <p class={css.small}>
        {about.version(APP_VERSION)}. {about.licence}
        {localeNow() === "hi" && <> {about.hindiNotReviewed}</>}
      </p>
    </Page>
  );
}
