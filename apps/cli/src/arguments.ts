import { parseArgs } from "node:util";
import { ok, problem, type Result } from "@lichen/base";

/** What one command understands: its options, and how many plain words follow it. */
export interface Grammar {
  readonly options: Readonly<Record<string, Option>>;
  /** The least and the most plain words after the command's name. */
  readonly words: readonly [number, number];
}

/**
 * An option: a switch, a text, a text that may be left out (then it is empty), a text that may be given again and
 * again, or a file descriptor.
 */
export type Option = "switch" | "text" | "open-text" | "texts" | "descriptor";

/** A command line taken apart. */
export interface Arguments {
  readonly words: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

export type ArgumentsProblem =
  | { readonly kind: "unknown-command"; readonly name: string; readonly near: string | undefined }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "option-needs-value"; readonly option: string }
  | { readonly kind: "option-takes-no-value"; readonly option: string }
  | { readonly kind: "too-few-words" }
  | { readonly kind: "too-many-words"; readonly word: string }
  | { readonly kind: "not-a-number"; readonly option: string; readonly text: string }
  | { readonly kind: "not-a-count"; readonly option: string; readonly text: string }
  | { readonly kind: "not-one-of"; readonly option: string; readonly choices: readonly string[] }
  | { readonly kind: "not-a-day"; readonly text: string }
  | { readonly kind: "not-a-time"; readonly text: string };

/** The options every command understands. */
const COMMON: Readonly<Record<string, Option>> = {
  notebook: "text",
  json: "switch",
  lang: "text",
  help: "switch",
  "passphrase-fd": "descriptor",
};

/** Where the command's name stands: the first word that is no option of every command, nor its value. */
export function placeOfCommand(given: readonly string[]): number {
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? "";
    if (!word.startsWith("-")) return at;
    const name = word.slice(2);
    if (Object.hasOwn(COMMON, name) && COMMON[name] !== "switch") at += 1;
  }
  return given.length;
}

/**
 * Takes a command's arguments apart by its grammar. `--name value` and `--name=value` mean the
 * same; `--` ends the options; a text that begins with `-` is given as `--name=-text`.
 */
export function readArguments(
  given: readonly string[],
  grammar: Grammar,
): Result<Arguments, ArgumentsProblem> {
  const options = { ...COMMON, ...grammar.options };
  const { tokens } = parseArgs({
    args: withOpenTexts(given, options),
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        { type: option === "switch" ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
  });
  const words: string[] = [];
  const switches = new Set<string>();
  const texts = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const shown = token.rawName;
    if (token.name === "h") switches.add("help");
    else if (!option) return problem({ kind: "unknown-option", option: shown });
    else if (option === "switch" && token.value !== undefined) {
      return problem({ kind: "option-takes-no-value", option: shown });
    } else if (option === "switch") switches.add(token.name);
    else if (token.value === undefined)
      return problem({ kind: "option-needs-value", option: shown });
    else if (option === "descriptor" && !/^\d{1,4}$/.test(token.value))
      return problem({ kind: "not-a-count", option: shown, text: token.value });
    else if (option !== "texts") texts.set(token.name, [token.value]);
    else texts.set(token.name, [...(texts.get(token.name) ?? []), token.value]);
  }
  if (switches.has("help")) return ok({ words, switches, texts });
  if (words.length < grammar.words[0]) return problem({ kind: "too-few-words" });
  const extra = words[grammar.words[1]];
  if (extra !== undefined) return problem({ kind: "too-many-words", word: extra });
  return ok({ words, switches, texts });
}

/** The arguments with an empty text where one that may be left out was: what follows it is no value of it. */
function withOpenTexts(given: readonly string[], options: Grammar["options"]): string[] {
  return given.map((word, at) => {
    const isOpen = word.startsWith("--") && options[word.slice(2)] === "open-text";
    const next = given[at + 1];
    return isOpen && (next === undefined || next.startsWith("-")) ? `${word}=` : word;
  });
}

/** The text of an option, or undefined when it was not given. */
export function textOf({ texts }: Arguments, name: string): string | undefined {
  return texts.get(name)?.[0];
}

/** Every text of an option that may be given again and again. */
export function textsOf({ texts }: Arguments, name: string): readonly string[] {
  return texts.get(name) ?? [];
}

/** A rating option, 0 to 10; Devanagari digits and a decimal comma are understood. */
export function numberOf(
  given: Arguments,
  name: string,
): Result<number | undefined, ArgumentsProblem> {
  const text = textOf(given, name);
  if (text === undefined) return ok(undefined);
  const number = ratingFrom(text);
  return number === undefined || number < 0 || number > 10
    ? problem({ kind: "not-a-number", option: `--${name}`, text })
    : ok(number);
}

/** A number as a person writes it, or undefined. */
export function ratingFrom(text: string): number | undefined {
  const latin = latinDigits(text.trim()).replace(",", ".");
  return /^[+-]?\d+(\.\d+)?$/.test(latin) ? Number(latin) : undefined;
}

/** Devanagari digits as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** A count option such as `--limit 20`; Devanagari digits are understood. */
export function countOf(
  given: Arguments,
  name: string,
): Result<number | undefined, ArgumentsProblem> {
  const text = textOf(given, name);
  if (text === undefined) return ok(undefined);
  const latin = latinDigits(text.trim());
  return /^\d{1,9}$/.test(latin)
    ? ok(Number(latin))
    : problem({ kind: "not-a-count", option: `--${name}`, text });
}

/** An option that is one of a few words. */
export function choiceOf<const T extends string>(
  given: Arguments,
  name: string,
  choices: readonly T[],
): Result<T | undefined, ArgumentsProblem> {
  const text = textOf(given, name);
  const chosen = choices.find((each) => each === text);
  return text === undefined || chosen !== undefined
    ? ok(chosen)
    : problem({ kind: "not-one-of", option: `--${name}`, choices });
}
