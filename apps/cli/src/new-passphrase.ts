import { passphraseFrom, type Session, sayProblem, sayRefusal } from "./session.ts";

/** What a person chose for a lock. */
export type NewPassphrase =
  | { readonly kind: "given"; readonly passphrase: string }
  | { readonly kind: "none" }
  /** Typed twice and not the same, or none where one was to be read: that was said. */
  | { readonly kind: "said" };

/** Letters below which a passphrase is called short. */
const SHORT = 12;

/** A new passphrase from a descriptor, or asked for twice; none when nobody can be asked or it is left empty. */
export async function newPassphrase(session: Session, option: string): Promise<NewPassphrase> {
  const { terminal, words } = session;
  const given = await passphraseFrom(session, option, words.commandLine.askNewPassphrase);
  if (!given.ok) {
    sayProblem(session, given.problem);
    return { kind: "said" };
  }
  const first = given.value;
  if (first === undefined || first === "") return { kind: "none" };
  const wasAsked = !session.given.texts.has(option);
  if (wasAsked && (await terminal.askSecret(words.commandLine.askAgain)) !== first) {
    sayRefusal(session, "passphrases-differ", words.commandLine.passphrasesDiffer);
    return { kind: "said" };
  }
  if ([...first].length < SHORT) terminal.note(words.commandLine.passphraseShort);
  return { kind: "given", passphrase: first };
}
