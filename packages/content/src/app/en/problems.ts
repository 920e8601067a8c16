import type { NamedProblem } from "../../words/words.ts";

/** What happened, what is safe, what can be done; said on a screen. */
export function problemText(problem: NamedProblem): string {
  switch (problem.kind) {
    case "nothing-to-keep":
      return "Nothing to keep yet. One word is plenty.";
    case "note-too-long":
      return `That is a lot to carry. A note holds up to ${problem.limit.toLocaleString("en-IN")} characters; the rest can go in a second one.`;
    case "word-too-long":
      return `A single word holds up to ${problem.limit.toLocaleString("en-IN")} characters. The note has room for more.`;
    case "too-many-words":
      return `A list holds up to ${problem.limit.toLocaleString("en-IN")} words. The note has room for the rest.`;
    case "rating-out-of-range":
      return "That number is outside 0 to 10. Any number from 0 to 10 will do.";
    case "unknown-zone":
      return "This device does not say which time zone it is in. Your notebook is unchanged. Look at the device’s date and time settings.";
    case "full":
      return "There is no room left on this device, so this was not kept. All that was kept before is safe. Free some room and try again.";
    case "busy":
      return "Your notebook is open in another tab. Nothing was changed. Continue here, or go on there.";
    case "read-only":
      return "The notebook is open for reading only. Nothing was changed.";
    case "refused":
      return `The browser would not allow it (${problem.code}). What was kept before is unchanged. A private window may be the reason.`;
    case "absent":
    case "no-slots":
      return "The part of this notebook that holds its keys is gone. The sealed pages are untouched. A backup brings it back.";
    case "not-empty":
      return "There is a notebook here already, and it was not touched.";
    case "keyring-full":
      return "This notebook has known too many devices to add one more. Nothing was changed.";
    case "needs-passphrase":
      return "This notebook is locked. Its passphrase opens it.";
    case "needs-words":
      return "A backup opens with its 24 words, or its passphrase. Nothing was changed.";
    case "wrong-secret":
      return "That did not open it. Your notebook is safe; trying again erases nothing. Check for capital letters or a space.";
    case "no-such-way":
      return "This does not open in that way. Nothing was changed. Try your 24 words, or the other passphrase.";
    case "weak-parameters":
      return "This lock asks for a strength Lichen never uses, so it was not tried. Nothing was changed. A backup may be the better copy.";
    case "damaged":
      return "Some bytes here are not as Lichen wrote them, so this was not opened. Nothing was changed. An older copy or a backup can bring it back.";
    case "newer-format":
      return "This was written by a newer Lichen. Nothing was changed. Use the new version, and it opens.";
    case "truncated":
      return "The backup file stops halfway. Your notebook here is unchanged. Pick an older file, or make a new backup now.";
    case "not-a-backup":
      return "This file is not a Lichen backup. Nothing was changed. Backups end in .lichen";
    case "other-notebook":
      return "This backup belongs to another notebook, and the two stay apart. Nothing was changed.";
    case "words-count":
      return `There are ${problem.count} words here, and the paper has 24. Nothing was changed. The first four letters of each are enough.`;
    case "word-unknown":
      return `Word ${problem.position} is not on the list. Nothing was changed. Look at its first four letters once more.`;
    case "words-mistaken":
      return "Each word is on the list, but together they do not fit. Nothing was changed. Two may have changed places.";
    case "no-such-entry":
    case "several-entries":
      return "This entry is not here any more. Nothing was changed.";
    case "empty-file":
      return "This file is empty. Nothing was changed.";
    case "daylio-backup":
      return "This is a Daylio backup. Lichen reads the CSV file: in Daylio choose More, Export Entries, CSV. Nothing was changed.";
    case "not-daylio":
      return "This does not look like a Daylio CSV file. Nothing was changed. In Daylio choose More, Export Entries, CSV.";
    case "size-out-of-range":
      return "That size is too small or too large to be a step. Nothing was changed. Try a number you would say aloud.";
    case "days-out-of-order":
      return "The pause would end before it begins. Nothing was changed. Choose a later last day.";
    case "day-to-come":
      return "That day has not come yet. Nothing was changed. Any day up to today will do.";
  }
}
