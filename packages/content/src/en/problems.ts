import type { NamedProblem } from "../words/words.ts";

/** What happened, what is safe, what can be done: in that order. */
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
      return "That number is outside 0 to 10. Nothing was kept; any number from 0 to 10 will do.";
    case "unknown-zone":
      return "This machine does not know its time zone. Your notebook is unchanged. Set the TZ variable, for example TZ=Asia/Kolkata.";
    case "full":
      return "The disk is full, so this was not kept. All that was kept before is safe. Free some space and try again.";
    case "busy":
      return "This notebook is being written in somewhere else. Nothing was changed. Close it there and try again.";
    case "read-only":
      return "The notebook is open for reading only. Nothing was changed.";
    case "refused":
      return `The system would not allow it (${problem.code}). What was kept before is unchanged. Check who may read and write this folder.`;
    case "absent":
      return "There is no notebook in this folder yet. Begin one with: lichen init";
    case "not-empty":
      return "That folder already holds other things, and nothing there was touched. Choose an empty folder, or a new name.";
    case "no-slots":
      return "The part of this notebook that holds its keys is gone. The sealed pages are untouched. A backup brings it back: lichen restore FILE";
    case "keyring-full":
      return "This notebook has known too many devices to add one more. Nothing was changed.";
    case "needs-passphrase":
      return "This notebook is locked. Type its passphrase at a terminal, or hand it over with --passphrase-fd.";
    case "needs-words":
      return "A backup opens with its 24 words. Give them with --words-file, or at a terminal. Nothing was changed.";
    case "wrong-secret":
      return "That did not open it. Your notebook is safe; trying again erases nothing. Check for capital letters or a space.";
    case "no-such-way":
      return "This does not open in that way. Nothing was changed. Try your 24 words, or the other passphrase.";
    case "weak-parameters":
      return "This lock asks for a strength Lichen never uses, so it was not tried. Nothing was changed. A backup may be the better copy.";
    case "damaged":
      return "Some bytes here are not as Lichen wrote them, so this was not opened. Nothing was changed. An older copy or a backup can bring it back.";
    case "newer-format":
      return "This was written by a newer Lichen. Nothing was changed. Update Lichen, and it opens.";
    case "truncated":
      return "The backup file stops halfway. Your notebook is unchanged. Pick an older file, or make a new backup.";
    case "not-a-backup":
      return "This file is not a Lichen backup. Nothing was changed. Backups end in .lichen";
    case "other-notebook":
      return "This backup belongs to another notebook, and the two stay apart. Nothing was changed. Name an empty folder with --notebook to open it there.";
    case "words-count":
      return `There are ${problem.count} words here, and the paper has 24. Nothing was changed. The first four letters of each are enough.`;
    case "word-unknown":
      return `Word ${problem.position} is not on the list. Nothing was changed. Look at its first four letters once more.`;
    case "words-mistaken":
      return "Each word is on the list, but together they do not fit. Nothing was changed. Two may have changed places.";
    case "no-such-entry":
      return "Nothing here goes by that name. Names stand in: lichen list";
    case "several-entries":
      return `${problem.count.toLocaleString("en-IN")} entries begin like that. A few more letters will tell them apart.`;
    case "empty-file":
      return "This file is empty. Nothing was changed.";
    case "daylio-backup":
      return "This is a Daylio backup. Lichen reads the CSV file: in Daylio choose More, Export Entries, CSV. Nothing was changed.";
    case "not-daylio":
      return "This does not look like a Daylio CSV file: its first line has no full_date and mood. Nothing was changed.";
    case "size-out-of-range":
      return "That size is too small or too large to be a step. Nothing was changed. Try a number you would say aloud.";
    case "days-out-of-order":
      return "The pause would end before it begins. Nothing was changed. Choose a later last day.";
    case "day-to-come":
      return "That day has not come yet. Nothing was changed. Any day up to today will do.";
  }
}
