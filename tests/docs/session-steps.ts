/** One command of the recorded session, as it is typed; `{first}` and the like are names that were said before. */
export interface SessionStep {
  readonly typed: string;
  /** What the person answers where they are asked. */
  readonly answers?: readonly string[];
  /** Keeps the first entry’s name that is said, to be typed later. */
  readonly names?: string;
}

/** A file of another app, as its export writes it; the last of its rows has no date. */
export const DAYLIO = `full_date,date,weekday,time,mood,activities,note_title,note
2024-05-10,10 May,Friday,21:30,fizzy,work,,
2024-05-09,9 May,Thursday,21:30,good,walk | tea,,Rain on the roof all evening.
someday,9 May,Thursday,20:00,good,,,
`;

/** Every command once at least, in an order a person might meet them in. */
export const SESSION: readonly SessionStep[] = [
  { typed: "lichen init --this-device" },
  {
    typed:
      'lichen check-in --pleasantness 3 --energy 7 --feeling restless --kind 4 --note "The report is not good yet, but it exists."',
    names: "first",
  },
  { typed: 'lichen edit {first} --when "2026-11-23 19:10"' },
  { typed: "lichen show {first}" },
  { typed: "lichen search report" },
  {
    typed: 'lichen goal add "Walk before work" --size 15 --unit minutes --per-week 4',
    names: "walk",
  },
  { typed: "lichen step {walk} done --size 15" },
  { typed: "lichen goal" },
  { typed: "lichen people add Meera --for listen --line Sundays" },
  { typed: "lichen people" },
  { typed: "lichen victories add went out in the drizzle", names: "win" },
  { typed: "lichen victories" },
  { typed: "lichen import daylio daylio.csv --dry-run" },
  { typed: "lichen import daylio daylio.csv", answers: ["7"] },
  { typed: "lichen list" },
  { typed: "lichen hide {win}" },
  { typed: "lichen hide {win} --undo" },
  { typed: 'lichen check-in --note "one to let go of"', names: "gone" },
  { typed: "lichen erase {gone}", answers: ["erase"] },
  { typed: "lichen review --week" },
  { typed: "lichen report --from 2026-11-17" },
  { typed: "lichen export --format markdown --out notebook.md" },
  { typed: "lichen backup my.lichen" },
  { typed: "lichen words" },
  {
    typed: "lichen passphrase",
    answers: ["five quiet words of mine", "five quiet words of mine"],
  },
  { typed: "lichen verify", answers: ["five quiet words of mine"] },
  {
    typed: "lichen restore my.lichen --notebook another --words-file words.txt --this-device",
  },
  { typed: "lichen demo --notebook made-up --days 30 --speaks en --this-device" },
  { typed: "lichen lst" },
];
