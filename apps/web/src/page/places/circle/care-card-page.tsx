import { CARE_PARTS, type CareCard, type CarePart } from "@lichen/companion";
import { Button } from "@lichen/ui/Button";
import { Field } from "@lichen/ui/Field";
import { useEffect, useRef, useState } from "preact/hooks";
import { beforeLock } from "../../frame/auto-lock.ts";
import { announce } from "../../frame/notices.ts";
import { Page } from "../../frame/page.tsx";
import { useAnswer } from "../../notebook.ts";
import { problemText } from "../../problem-text.ts";
import { ask } from "../../worker-port.ts";
import css from "./circle.module.css";
import { circleWords } from "./circle-words.ts";

/** Written text is kept this long after the last letter, in milliseconds. */
const PAUSE = 400;

/** A page to hand to someone close, in the person's own words; kept as it is written. */
export function CareCardPage() {
  const words = circleWords();
  const kept = useAnswer("careCard");
  const [written, setWritten] = useState<Partial<CareCard>>({});
  const waiting = useRef<Partial<CareCard>>({});
  const timer = useRef(0);

  const keep = async () => {
    clearTimeout(timer.current);
    const change = waiting.current;
    if (Object.keys(change).length === 0) return;
    waiting.current = {};
    const done = await ask("keepCareCard", change);
    if (!done.ok) announce({ text: await problemText(done.problem) });
  };
  useEffect(() => {
    const stop = beforeLock(keep);
    return () => {
      stop();
      void keep();
    };
  }, []);

  const change = (part: CarePart, text: string) => {
    setWritten({ ...written, [part]: text });
    waiting.current = { ...waiting.current, [part]: text };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), PAUSE);
  };
  const textOf = (part: CarePart) => written[part] ?? kept?.[part] ?? "";

  return (
    <Page title={words.careTitle} back="/circle">
      <p class={css.quiet}>{words.careLine}</p>
      <div class={css.onScreen}>
        {CARE_PARTS.map((part) => (
          <Field
            key={part}
            label={words.part[part]}
            value={textOf(part)}
            rows={2}
            placeholder={words.partHint[part]}
            onInput={(text) => change(part, text)}
            onLeave={() => void keep()}
          />
        ))}
        <Button icon="download" onPress={() => print()}>
          {words.print}
        </Button>
        <p class={css.small}>{words.printLine}</p>
      </div>
      <div class={css.onPaper}>
        {CARE_PARTS.filter((part) => textOf(part).trim() !== "").map((part) => (
          <section key={part}>
            <h2>{words.part[part]}</h2>
            <p dir="auto">{textOf(part)}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}
