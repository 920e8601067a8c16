import { addDays, type Day, dayToText, seededRandom } from "@lichen/base";

const HEADER = "full_date,date,weekday,time,mood,activities,scales,note_title,note";
const LAST_DAY = 20_780 as Day;

/** A made-up Daylio export of any length, with what real ones hold: own moods, HTML, quotes, scales. */
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
      const hour = random.between(0, 23);
      const past = String(random.between(0, 59)).padStart(2, "0");
      const time =
        random.next() < 0.5
          ? `${hour}:${past}`
          : `${hour % 12 === 0 ? 12 : hour % 12}:${past} ${hour < 12 ? "AM" : "PM"}`;
      const mood = random.pick(["rad", "good", "meh", "bad", "awful", "fizzy ", "मन भारी"]);
      const note = random.pick([
        "",
        "a plain line",
        "a<br>b <b>strong</b> &amp; more",
        'she said ""yes""',
        "चाय, फिर बारिश",
        "=SUM(A1)",
      ]);
      const scales = random.happens(0.3) ? "Sleep Quality: 8/10 points | Sleep Time: 8:00" : "";
      rows.push(`${day},,,${time},${mood},"walk | tea |  friends ","${scales}",,"${note}"`);
    }
  }
  return `${rows.join("\n")}\n`;
}
