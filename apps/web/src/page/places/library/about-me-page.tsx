import type { Flag } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Card } from "@lichen/ui/Card";
import { LinkRow } from "@lichen/ui/LinkRow";
import { WordRow } from "@lichen/ui/WordRow";
import { useEffect, useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { ask } from "../../worker-port.ts";
import { FLAG_GROUPS } from "./flag-groups.ts";
import { openWay } from "./in-hand.ts";
import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import { tell } from "./tell.ts";
import { waysOf } from "./ways.ts";

/** What does not suit body or past: told once, if at all, and kept as one goes. */
export function AboutMePage() {
  const { page, hard, ways: words } = libraryWords();
  const view = useAnswer("library");
  const [told, setTold] = useState<readonly Flag[]>();
  const isAsked = view?.choices.isFlagsAsked;
  useEffect(() => {
    // Whoever has seen the questions was asked; leaving them open is an answer.
    if (isAsked === false) void ask("tellFlags", { flags: [] });
  }, [isAsked]);
  if (!view) return null;
  const flags = told ?? view.choices.flags;
  const keep = (next: readonly Flag[]) => {
    setTold(next);
    return ask("tellFlags", { flags: next });
  };
  const toggle = (flag: Flag) =>
    void keep(flags.includes(flag) ? flags.filter((each) => each !== flag) : [...flags, flag]);
  const clear = () => void tell(keep([]), page.cleared, () => void keep(flags));
  const keptBack = waysOf(view, words).filter(({ keptBackBy }) => keptBackBy.length > 0);
  const group = (title: string, asked: readonly Flag[]) => (
    <section class={css.section}>
      <h2 class={css.heading}>{title}</h2>
      <div>
        {asked.map((flag) => (
          <WordRow
            key={flag}
            word={hard.flag[flag]}
            isOn={flags.includes(flag)}
            onPress={() => toggle(flag)}
          />
        ))}
      </div>
    </section>
  );
  return (
    <Page title={hard.flagsTitle} back="/library">
      <p>{hard.flagsLine}</p>
      <p class={css.small}>{page.keptWhere}</p>
      {group(page.bodyGroup, FLAG_GROUPS.body)}
      {group(page.mindGroup, FLAG_GROUPS.mind)}
      {group(page.nowGroup, FLAG_GROUPS.now)}
      {flags.includes("self-harm") && (
        <Card tint="apricot">
          <div class={css.section}>
            <p>{page.selfHarmTold}</p>
            <LinkRow href="/help" title={page.toHelp} icon="help" />
          </div>
        </Card>
      )}
      {flags.includes("unsafe-person") && (
        <Card tint="slate">
          <div class={css.section}>
            <p>{page.mayBeRead}</p>
            <Button onPress={() => openWay("safer-here")}>{words["safer-here"].title}</Button>
          </div>
        </Card>
      )}
      <p role="status">{page.keptBackCount(keptBack.length)}</p>
      {flags.length > 0 && (
        <div class={css.ends}>
          <Button onPress={clear}>{page.clear}</Button>
        </div>
      )}
    </Page>
  );
}
