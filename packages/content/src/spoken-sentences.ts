import { isJsonObject, type Json } from "@lichen/base";
import { QUESTIONS } from "./data/spoken-questions.ts";
import { counted } from "./spoken-samples.ts";

/** A sentence, where it stands in the words of a language, and what it was asked with. */
export interface Said {
  readonly place: string;
  readonly asked: string;
  readonly text: string;
}

/** Places that take names of the person's or the system's own, and no count. */
const NAMED =
  /\.(goneThrough|unknownOption|optionNeedsValue|optionTakesNoValue|tooManyWords|notANumber|notACount|notADay|notATime|fileRefused|descriptorRefused|passphraseNotGiven|made|alreadyHere|kept|untouchedRow|hid|unknownColumns|unplacedMoods|undoHint|fileExists|ownWordPlace|remove|now|broughtFrom|written|changed|last|automaticOn|automaticAsks|keptAt|emergency|version|checkedOn|noAnswer|onlyEmergency|why|writeTo|begunOn|writtenOn|smallestCounts|nextPart|tellYourself|ofSize|pausedTo|beginsOn|suggestedIs|takeSize|callTo|smsTo|whatsAppTo|againFrom|answeredOn|untilDay|startsOn|stoppedOn|endedOn|paperKept)$/;

/** Every sentence of a tree of words: a function is asked with all it could be asked with. */
export function* sentencesOf(words: unknown, place: string): Generator<Said> {
  if (typeof words === "string") yield { place, asked: "", text: words };
  else if (isAnswering(words)) yield* answersOf(words, place);
  else if (words !== null && typeof words === "object") {
    for (const [name, inner] of Object.entries(words)) {
      yield* sentencesOf(inner, `${place}.${name}`);
    }
  }
}

function isAnswering(words: unknown): words is (...given: readonly unknown[]) => unknown {
  return typeof words === "function";
}

function* answersOf(
  words: (...given: readonly unknown[]) => unknown,
  place: string,
): Generator<Said> {
  const name = place.slice(place.lastIndexOf(".") + 1);
  const questions = QUESTIONS.get(name) ?? (NAMED.test(place) ? [["alpha", "beta"]] : counted());
  for (const question of questions) {
    const text = words(...question);
    if (typeof text !== "string" || /undefined|NaN|\[object/.test(text)) {
      throw new Error(`${place} was asked with ${JSON.stringify(question)} and said ${text}`);
    }
    yield { place, asked: askedAs(question), text };
  }
}

function askedAs(question: readonly unknown[]): string {
  const json = JSON.parse(JSON.stringify(question)) as readonly Json[];
  return json.map((part) => (isJsonObject(part) ? String(part.kind) : String(part))).join(" ");
}
