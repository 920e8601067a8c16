import type { Command, CommandHelp } from "../words/command-line.ts";

/** Help for each command in English. */
export const help: Readonly<Record<Command, CommandHelp>> = {
  init: {
    summary: "begin a notebook",
    usage: ["lichen init [--this-device]"],
    options: [["--this-device", "no lock, and no question about it"]],
    examples: ["lichen init", "lichen init --passphrase-fd 3 3< passphrase.txt"],
  },
  "check-in": {
    summary: "keep how it is right now",
    usage: ["lichen check-in [TEXT OPTIONS]"],
    options: [
      ["--note TEXT", "a note; - reads it from standard input"],
      ["--pleasantness N", "how pleasant, 0 to 10"],
      ["--energy N", "how much energy, 0 to 10"],
      ["--kind N", "how kindly you treated yourself, 0 to 10"],
      ["--able N", "how able you feel, 0 to 10"],
      ["--feeling WORD", "a feeling, listed or of your own; again for more"],
      ["--need WORD, --unmet WORD", "a need that is met, or not yet"],
      ["--strength WORD, --tag WORD", "what you leaned on; what is going on"],
      ["--title TEXT", "a title"],
      ["--when MOMENT", "another moment: 2026-11-23, or “2026-11-23 21:30”"],
    ],
    examples: [
      "lichen check-in",
      "lichen check-in --pleasantness 6 --energy 4 --feeling calm",
      "lichen check-in --note - < letter.txt",
    ],
  },
  list: {
    summary: "look back, latest first",
    usage: ["lichen list [--from DAY] [--to DAY] [--kind KIND] [--limit N|--all] [--hidden]"],
    options: [
      ["--from DAY, --to DAY", "only these days"],
      ["--kind KIND", "only one kind, such as check-in or step"],
      ["--limit N, --all", "how many (20 at a terminal, else all)"],
      ["--hidden", "also what is out of sight"],
    ],
    examples: ["lichen list --from 2026-11-01", "lichen list --json > entries.json"],
  },
  show: {
    summary: "read one entry whole",
    usage: ["lichen show NAME"],
    options: [],
    examples: ["lichen show 3kq7"],
  },
  search: {
    summary: "find words, in any language",
    usage: ["lichen search WORDS"],
    options: [["--limit N, --all", "how many"]],
    examples: ["lichen search mother called"],
  },
  people: {
    summary: "your people, and what each is good for; or add someone",
    usage: [
      "lichen people",
      "lichen people add NAME [--is KIND] [--for USE] [--phone N] [--line TEXT]",
    ],
    options: [
      ["--is KIND", "person, group, professional, pet or place"],
      ["--for USE", "listen, distract, practical, advise, crisis (one or more)"],
      ["--phone N", "a number"],
      ["--line TEXT", "a line to know them by"],
    ],
    examples: ["lichen people", "lichen people add Meera --for listen --line Sundays"],
  },
  victories: {
    summary: "small victories, latest first; or keep one",
    usage: ["lichen victories [--limit N|--all]", "lichen victories add TEXT [--proof NAME]"],
    options: [
      ["--limit N, --all", "how many (20 at a terminal, else all)"],
      ["--proof NAME", "the entry that shows it"],
    ],
    examples: ["lichen victories", "lichen victories add went out in the drizzle --proof 3kq7"],
  },
  review: {
    summary: "a week, a month or a year to look back on",
    usage: ["lichen review [--week | --month | --year [YEAR]] [--html FILE]"],
    options: [
      ["--week", "the last 7 days"],
      ["--month", "the last 30 days"],
      ["--year YEAR", "a year to keep (this one), with its lichen"],
      ["--html FILE", "a file to print; nothing hidden is in it"],
    ],
    examples: ["lichen review --week", "lichen review --year --html year.html"],
  },
  report: {
    summary: "one page for a therapist, from your own record",
    usage: [
      "lichen report [--from DAY] [--to DAY] [--without PART] [--name TEXT]",
      "              [--about TEXT] [--html FILE]",
    ],
    options: [
      ["--from DAY, --to DAY", "the days it is about (the last 91)"],
      ["--without PART", "leave out: measures, answers, charts, practised, goals"],
      ["--name TEXT", "a name on the page; there is none otherwise"],
      ["--about TEXT", "what you would like to talk about"],
      ["--html FILE", "a file to print; nothing hidden is in it"],
    ],
    examples: ["lichen report", "lichen report --from 2026-09-01 --html page.html"],
  },
  edit: {
    summary: "change a check-in, or move it in time",
    usage: ["lichen edit NAME [TEXT OPTIONS]"],
    options: [["the same as check-in", "what you leave out stays as it is"]],
    examples: [
      'lichen edit 3kq7 --note "It was the exam."',
      'lichen edit 3kq7 --when "2026-11-22 23:10"',
    ],
  },
  hide: {
    summary: "take an entry out of sight, or bring it back",
    usage: ["lichen hide NAME [--undo]"],
    options: [["--undo", "bring it back"]],
    examples: ["lichen hide 3kq7", "lichen hide --undo 3kq7"],
  },
  erase: {
    summary: "let go of an entry for good",
    usage: ["lichen erase NAME [--yes]"],
    options: [["--yes", "do not ask"]],
    examples: ["lichen erase 3kq7"],
  },
  goal: {
    summary: "see goals; make, pause or let go of one",
    usage: [
      "lichen goal [list]",
      "lichen goal add WISH [OPTIONS]",
      "lichen goal pause NAME [--from DAY] [--to DAY] [--undo]",
      "lichen goal archive NAME [--undo]",
    ],
    options: [
      ["--smallest TEXT", "the smallest step that still counts"],
      ["--why TEXT, --whose TEXT", "why; mine, shared or expected"],
      ["--if TEXT, --do TEXT", "if this comes, then I do this"],
      ["--kind-line TEXT", "and if not, I tell myself"],
      ["--per-week N, --per-month N", "on so many days (3 a week)"],
      ["--up-to N", "with one of these two, a range"],
      ["--every N", "every so many days"],
      ["--at-most N, --in WORD", "kept small: in a day, week or month"],
      ["--once, --part TEXT", "one time; a part of it, again for more"],
      ["--size N, --unit TEXT", "a size to begin with, and its unit"],
      ["--band TEXT", "gentle, steady or stretch"],
      ["--reserve N", "days that may go by without a reason"],
      ["--from DAY, --to DAY", "a pause; from today, until you say"],
      ["--undo", "end a pause, or take a goal up again"],
    ],
    examples: [
      'lichen goal add "Walk" --size 15 --unit minutes --per-week 4',
      "lichen goal pause 3kq7 --to 2026-12-01",
    ],
  },
  step: {
    summary: "say what came of a goal, today or before",
    usage: ["lichen step", "lichen step NAME done|partly|not-today|not-applicable [OPTIONS]"],
    options: [
      ["--day DAY", "a day before today"],
      ["--size N", "what you set out to do"],
      ["--amount N", "how much it was in the end"],
      ["--part TEXT", "the part of a one-time goal"],
    ],
    examples: ["lichen step 3kq7 done", "lichen step 3kq7 partly --amount 5"],
  },
  import: {
    summary: "bring notes from another app, or undo that",
    usage: ["lichen import daylio FILE [--dry-run] [--zone ZONE]", "lichen import undo [NAME]"],
    options: [
      ["--dry-run", "only say what would happen"],
      ["--zone ZONE", "where the notes were written, such as Asia/Kolkata"],
    ],
    examples: ["lichen import daylio daylio_export.csv --dry-run", "lichen import undo"],
  },
  export: {
    summary: "take everything out as plain text",
    usage: ["lichen export [--format json|markdown] [--out FILE]"],
    options: [
      ["--format json|markdown", "json unless you say otherwise"],
      ["--out FILE", "a file instead of standard output"],
    ],
    examples: ["lichen export --format markdown --out notebook.md"],
  },
  backup: {
    summary: "make a sealed copy of everything",
    usage: ["lichen backup FILE [--with-passphrase]"],
    options: [
      ["--with-passphrase", "it also opens with a passphrase of its own (asked for)"],
      ["--backup-fd N", "read that passphrase from file descriptor N"],
    ],
    examples: ["lichen backup my.lichen"],
  },
  restore: {
    summary: "bring a backup in: nothing here is replaced",
    usage: ["lichen restore FILE [--words-file FILE]"],
    options: [
      ["--words-file FILE", "read the 24 words from a file; - is standard input"],
      ["--backup-fd N", "read the backup’s passphrase from file descriptor N"],
      ["--this-device", "a new notebook gets no lock"],
    ],
    examples: ["lichen restore my.lichen --notebook ~/new-place"],
  },
  words: {
    summary: "show the 24 recovery words",
    usage: ["lichen words"],
    options: [],
    examples: ["lichen words"],
  },
  passphrase: {
    summary: "set, change or remove the lock",
    usage: ["lichen passphrase [--new-fd N] [--someone-knew] [--remove]"],
    options: [
      ["--new-fd N", "read the new passphrase from file descriptor N"],
      ["--someone-knew", "someone knew the old one: new keys, all sealed again"],
      ["--remove", "no lock from now on"],
    ],
    examples: ["lichen passphrase"],
  },
  verify: {
    summary: "open every page and see that all is well",
    usage: ["lichen verify"],
    options: [],
    examples: ["lichen verify"],
  },
  demo: {
    summary: "write a made-up life into an empty notebook",
    usage: ["lichen demo [--days N] [--seed N] [--speaks en|hi|both]"],
    options: [
      ["--days N", "how long a life (120)"],
      ["--seed N", "the same number, the same life (1)"],
      ["--speaks en|hi|both", "the language of its notes"],
      ["--this-device", "no lock, where a notebook is begun for it"],
    ],
    examples: ["lichen demo --notebook /tmp/made-up --days 365"],
  },
};
