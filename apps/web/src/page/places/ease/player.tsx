import { Button } from "@lichen/ui/Button";
import { Icon, type IconName } from "@lichen/ui/Icon";
import { useEffect, useRef, useState } from "preact/hooks";
import { Page } from "../../frame/page.tsx";
import { easeWords } from "./ease-words.ts";
import css from "./player.module.css";
import { Rosette } from "./rosette.tsx";
import { bell, buzz, hasVoice, hush, type Senses, speak } from "./senses.ts";
import { useSteps } from "./use-steps.ts";
import { useWakefulScreen } from "./wakeful-screen.ts";
import type { Playable } from "./what-fits.ts";

const SILENT: Senses = { sound: false, buzz: false, voice: false };

/** One step at a time: its sentence, its pace, and what it can be felt by. */
export function Player(props: {
  readonly technique: Playable;
  readonly onEnd: (seconds: number) => void;
}) {
  const { page, hard } = easeWords();
  const { title, whenNot, steps, paces } = props.technique;
  const [senses, setSenses] = useState<Senses>(SILENT);
  const at = useSteps(paces, () => props.onEnd(at.spent()));
  const { step, beat, isPaused, left } = at;
  const sentence = steps[step] ?? "";
  const isOut = beat.kind === "breath" && beat.phase === "out";
  const turn = beat.kind === "breath" ? beat.turn : 0;
  useWakefulScreen();
  useFelt({ step, turn, isOut, sentence, isPaused, senses });
  useEffect(() => hush, []);

  const change = (what: Partial<Senses>) => {
    if (what.voice === false) hush();
    setSenses({ ...senses, ...what });
  };
  const isLast = step + 1 >= steps.length;
  return (
    <Page title={title} back="/hard-moment" isTitleHidden middle={<span>{title}</span>}>
      <div class={css.player}>
        <p class={css.small}>{page.stepOf(step + 1, steps.length)}</p>
        <div class={css.stage}>
          <Rosette beat={beat} isPaused={isPaused} />
          <p class={css.word} aria-live="polite">
            {beat.kind === "breath" && !isPaused && (isOut ? page.breatheOut : page.breatheIn)}
          </p>
          <p class={css.count} aria-hidden="true">
            {beat.kind === "breath" && !isPaused && beat.left}
          </p>
        </div>
        <p class={css.sentence} aria-live="polite" dir="auto">
          {sentence}
        </p>
        <p class={css.small}>
          {isPaused ? page.paused : beat.kind === "breath" ? page.pace : ""}
          {!isPaused && left !== undefined && (
            <span class={css.left} aria-hidden="true">
              {page.left(left)}
            </span>
          )}
        </p>
        {step === 0 && whenNot !== "" && (
          <p class={css.caution}>
            {hard.whenNotTitle}: {whenNot}
          </p>
        )}
        <Button look="filled" isWide onPress={at.next}>
          {isLast ? page.finish : page.next}
        </Button>
        <div class={css.controls}>
          <Sense
            icon="sound"
            label={page.sound}
            isOn={senses.sound}
            onPress={() => change({ sound: !senses.sound })}
          />
          {"vibrate" in navigator && (
            <Sense
              icon="buzz"
              label={page.buzz}
              isOn={senses.buzz}
              onPress={() => change({ buzz: !senses.buzz })}
            />
          )}
          {hasVoice() && (
            <Sense
              icon="voice"
              label={page.voice}
              isOn={senses.voice}
              onPress={() => change({ voice: !senses.voice })}
            />
          )}
          <button type="button" class={css.control} onClick={() => at.pause(!isPaused)}>
            <span class={css.round}>
              <Icon name={isPaused ? "play" : "pause"} />
            </span>
            {isPaused ? page.goOn : page.pause}
          </button>
        </div>
        <Button look="words" onPress={() => props.onEnd(at.spent())}>
          {page.enough}
        </Button>
      </div>
    </Page>
  );
}

function Sense(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class={css.control} aria-pressed={props.isOn} onClick={props.onPress}>
      <span class={css.round}>
        <Icon name={props.icon} />
      </span>
      {props.label}
    </button>
  );
}

/** Rings, buzzes and speaks where the person asked for it, at each step and each turn of the breath. */
function useFelt(now: {
  readonly step: number;
  readonly turn: number;
  readonly isOut: boolean;
  readonly sentence: string;
  readonly isPaused: boolean;
  readonly senses: Senses;
}): void {
  const { step, turn, isOut, sentence, isPaused, senses } = now;
  const spoken = useRef("");
  useEffect(() => {
    if (isPaused) return;
    if (senses.sound) bell(isOut);
    if (senses.buzz) buzz(isOut);
  }, [step, turn, isPaused, senses.sound, senses.buzz]);
  useEffect(() => {
    if (!senses.voice) spoken.current = "";
    if (isPaused || !senses.voice || spoken.current === sentence) return;
    spoken.current = sentence;
    speak(sentence);
  }, [sentence, isPaused, senses.voice]);
}
