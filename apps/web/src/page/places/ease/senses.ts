import { localeNow } from "../../locale.ts";

/** What a step can be felt by, beside its words; each by choice, and none is needed. */
export interface Senses {
  readonly sound: boolean;
  readonly buzz: boolean;
  readonly voice: boolean;
}

let hall: AudioContext | undefined;

/** A soft bell: three partials that fade, lower for the breath out. Made here, so that no file is fetched. */
export function bell(isLow: boolean): void {
  hall ??= new AudioContext();
  const { currentTime: now, destination } = hall;
  const base = isLow ? 294 : 392;
  for (const [ratio, loudness] of [
    [1, 0.12],
    [2.01, 0.04],
    [2.98, 0.02],
  ] as const) {
    const tone = new OscillatorNode(hall, { frequency: base * ratio });
    const fade = new GainNode(hall, { gain: 0 });
    fade.gain.setValueAtTime(0, now);
    fade.gain.linearRampToValueAtTime(loudness, now + 0.04);
    fade.gain.exponentialRampToValueAtTime(0.0001, now + 2.4);
    tone.connect(fade).connect(destination);
    tone.start(now);
    tone.stop(now + 2.5);
  }
}

/** A short touch in the hand; twice for the breath out. A device without it does nothing. */
export function buzz(isTwice: boolean): void {
  vibrate(isTwice ? [40, 120, 40] : 40);
}

/** Before a first touch of the page the browser refuses, and reports that it did. */
function vibrate(pattern: number | number[]): void {
  const wasTouched = navigator.userActivation?.hasBeenActive ?? true;
  if ("vibrate" in navigator && wasTouched) navigator.vibrate(pattern);
}

/**
 * Says a sentence with the device's own voice, in the person's language. Without such a voice nothing
 * is said: any other sends the words to somebody's server.
 */
export function speak(text: string): void {
  const voice = ownVoice();
  if (!voice) return;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.9;
  speechSynthesis.speak(said);
}

/** Whether this device has a voice of its own that needs no network, in the person's language. */
export function hasVoice(): boolean {
  return ownVoice() !== undefined;
}

function ownVoice(): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in globalThis)) return undefined;
  const ours = localeNow() === "hi" ? "hi" : "en";
  const own = speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(ours));
  return own.find(({ lang }) => lang.toUpperCase().endsWith("IN")) ?? own[0];
}

/** Falls silent. */
export function hush(): void {
  if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
  vibrate(0);
}
