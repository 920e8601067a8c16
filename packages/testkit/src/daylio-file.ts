import { addDays, type Day, dayToText, type SeededRandom, seededRandom } from "@lichen/base";

const HEADER = "full_date,date,weekday,time,mood,activities,scales,note_title,note";
const LAST_DAY = 20_780 as Day;

const MOODS = ["rad", "good", "meh", "bad", "awful", "fizzy ", "मन भारी", "Good", "__proto__"];
const ACTIVITIES = ["", "walk", "walk | tea |  friends ", "=cmd|calc", "चाय | बारिश", "a, b | c"];
const SCALES = ["", "", "Sleep Quality: 8/10 points | Sleep Time: 8:00"];
const TITLES = ["", "", "A title", "+1 for today"];
const NOTES = [
  "",
  "a plain line",
  "a<br>b <b>strong</b> &amp; more",
  "one<div>two</div>1 < 2 &unknown;",
  'she said "yes"',
  "चाय, फिर बारिश",
  "=SUM(A1)",
  "@here, -1, +2",
  "a family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} and a nul \u0000",
];
/** Rows no entry can be made of: a day that never was, a day in words, nothing in it, one cell. */
const BROKEN = [
  "2023-02-30,February 30,Monday,9:00,good,,,,",
  "yesterday,,,9:00,good,,,,",
  "2023-02-20,,,9:00,,,,,",
  "lonely",
];

/**
 * A made-up Daylio export of any length, with what real ones hold and what hostile ones could: own
 * moods, dates in other languages, HTML, quotes, line ends in notes, formulas, `__proto__`, rows said
 * twice, blank rows, and about one row in a hundred that no entry can be made of.
 */
export function daylioFile({
  seed,
  days,
  perDay,
}: {
  readonly seed: number;
  readonly days: number;
  readonly perDay: number;
}): string {
  const random = seededRandom(seed);
  const rows = [HEADER];
  for (let i = 0; i < days; i++) {
    const day = dayToText(addDays(LAST_DAY, -i));
    for (let n = 0; n < perDay; n++) {
      const row = rowOf(day, random);
      rows.push(row);
      if (random.happens(0.005)) rows.push(row);
      if (random.happens(0.005)) rows.push("");
      if (random.happens(0.01)) rows.push(random.pick(BROKEN));
    }
  }
  return `\ufeff${rows.join("\r\n")}\r\n`;
}

function rowOf(day: string, random: SeededRandom): string {
  const [date, weekday] = random.pick([
    ["May 30", "Thursday"],
    ["30 मई", "गुरुवार"],
    ["30. Mai", "Donnerstag"],
    ["", ""],
  ]);
  const cells = [random.pick(ACTIVITIES), random.pick(SCALES), random.pick(TITLES)];
  const mood = random.pick(MOODS);
  const note = random.happens(0.02) ? "first line\nsecond line" : random.pick(NOTES);
  const quoted = [...cells, note].map((cell) => `"${cell.replaceAll('"', '""')}"`);
  return [day, date, weekday, timeOf(random), mood, ...quoted].join(",");
}

/** A time as phones write it, now and then none or one that is none. */
function timeOf(random: SeededRandom): string {
  if (random.happens(0.01)) return random.pick(["", "25:00", "शाम"]);
  const hour = random.between(0, 23);
  const past = String(random.between(0, 59)).padStart(2, "0");
  if (random.happens(0.5)) return `${hour}:${past}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${past} ${hour < 12 ? "AM" : random.pick(["PM", "pm"])}`;
}
