import { signal } from "@preact/signals";

/**
 * The few settings that are needed before anything is unlocked. They are kept in plain sight in
 * localStorage; PRIVACY.md lists them, and nothing a person writes is ever among them.
 */
export interface PlainSettings {
  readonly language: "en" | "hi" | undefined;
  readonly theme: "system" | "light" | "dark" | "contrast";
  /** Per cent of the usual text size. */
  readonly textSize: 100 | 125 | 150 | 200;
  /** ISO 3166 code of the country whose help lines are shown first. */
  readonly helpCountry: string | undefined;
  /** Minutes out of sight until the notebook locks; 0 locks at once. */
  readonly lockAfter: 0 | 1 | 2 | 5 | 15;
  /** Shown as "Notebook" on the home screen and in the title. */
  readonly plainName: boolean;
  /** The address quick exit opens; undefined is an empty page of ours. */
  readonly exitTo: string | undefined;
  /** Whether the recovery words were seen, so that the reminder can rest. */
  readonly wordsSeen: boolean;
  /** The card of people who listen was refused for ever: known here too, for a locked notebook cannot say so. */
  readonly isCardRefused: boolean;
  /** The day until which the gentle reminders about copies rest, as days since 1970. */
  readonly remindersRestUntil: number;
}

const KEY = "lichen-settings";

const USUAL: PlainSettings = {
  language: undefined,
  theme: "system",
  textSize: 100,
  helpCountry: undefined,
  lockAfter: 2,
  plainName: false,
  exitTo: undefined,
  wordsSeen: false,
  isCardRefused: false,
  remindersRestUntil: 0,
};

/** The plain settings as they are now. */
export const plainSettings = signal<PlainSettings>(read());

/** Changes plain settings, at once and for the next time. */
export function setPlain(change: Partial<PlainSettings>): void {
  plainSettings.value = { ...plainSettings.value, ...change };
  localStorage.setItem(KEY, JSON.stringify(plainSettings.value));
}

/** Forgets them all. */
export function forgetPlain(): void {
  localStorage.removeItem(KEY);
  plainSettings.value = USUAL;
}

function read(): PlainSettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return kept !== null && typeof kept === "object" ? { ...USUAL, ...kept } : USUAL;
  } catch {
    return USUAL; // Not ours, or no localStorage: the usual ones do.
  }
}
