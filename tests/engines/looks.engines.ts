/**
 * What is seen by someone who looks again and again: links every week of a year in people in whom nothing
 * leads to anything, and a level that is said to rise or fall. One look is not the same as ever: a bar that holds
 * for one says nothing of fifty. Three seeds of 100 people, and of 300 for levels. `--few` runs a tenth.
 */
import { dayTable, estimateLinks, type LinkWord, levelOf, settleWord } from "@lichen/stats";
import { DAYS_G1, DAYS_G2, type DayFamily, dayPerson, levelPerson } from "@lichen/testkit";

const PEOPLE = process.argv.includes("--few") ? 10 : 100;
const SEEDS = [10_000, 20_000, 30_000];
const seedsOf = (people: number): readonly number[] =>
  SEEDS.flatMap((first) => Array.from({ length: people }, (_, i) => first + i));
const row = (what: string, text: string): void => console.log(`${what.padEnd(58)} ${text}`);

/** The day invented lives begin on. */
const BEGINNING = 20_000;

/** How many see a word at some weekly look, as it is shown, and at a look on average. */
function seenIn(family: DayFamily): void {
  const seeds = seedsOf(PEOPLE);
  const ever = { leans: 0, clear: 0 };
  const looks = { leans: 0, clear: 0, all: 0 };
  for (const seed of seeds) {
    const { written } = dayPerson(family, { days: 365, seed });
    const first = written[0]?.day ?? 0;
    const histories: LinkWord[][] = [];
    const seen = new Set<LinkWord>();
    for (let day = 30; day <= 365; day += 7) {
      const links = estimateLinks(dayTable(written.filter((each) => each.day < first + day)));
      const shown = new Set(
        links.map(({ word }, i) => {
          const history = [...(histories[i] ?? []), word];
          histories[i] = history;
          return settleWord(history);
        }),
      );
      looks.all += 1;
      for (const word of ["leans", "clear"] as const) {
        if (!shown.has(word)) continue;
        looks[word] += 1;
        seen.add(word);
      }
    }
    for (const word of ["leans", "clear"] as const) ever[word] += seen.has(word) ? 1 : 0;
  }
  for (const word of ["leans", "clear"] as const) {
    const at = (looks[word] / looks.all).toFixed(3);
    const some = (ever[word] / seeds.length).toFixed(3);
    row(`${family.name}, "${word}" shown: at a look, at some time in a year`, `${at}  ${some}`);
  }
}

/** How often a level is said to move, and how often it had gone the other way. */
function movesIn(
  what: string,
  life: (seed: number) => ReturnType<typeof levelPerson>,
  days: readonly number[],
): void {
  let [looks, said, wrong, inside] = [0, 0, 0, 0];
  for (const seed of seedsOf(3 * PEOPLE)) {
    const { days: rated, truth } = life(seed);
    for (const day of days) {
      const today = BEGINNING + day;
      const { word, change, low, high } = levelOf(rated, today).momentum;
      if (change === null || low === null || high === null) continue;
      const moved = (truth[day] ?? 0) - (truth[day - 14] ?? 0);
      looks += 1;
      if (low <= moved && moved <= high) inside += 1;
      if (word !== "rising" && word !== "falling") continue;
      said += 1;
      if (moved * change < 0) wrong += 1;
    }
  }
  const covers = (inside / looks).toFixed(3);
  row(what, `${said} of ${looks}, ${wrong} the wrong way; interval ${covers}`);
}

/** How wide the interval of a level is on the day of an answer, and after four weeks without one. */
function silenceIn(family: "G1" | "G2"): void {
  const widths = [0, 28].map((silence) => {
    const wide = seedsOf(3 * PEOPLE).map((seed) => {
      const { days } = levelPerson(family, { days: 120, seed });
      const { low, high } = levelOf(days, (days.at(-1)?.day ?? BEGINNING) + silence);
      return (high ?? 10) - (low ?? 0);
    });
    return (wide.reduce((a, b) => a + b, 0) / wide.length).toFixed(2);
  });
  row(`${family}, width of the interval: on the day, 28 days later`, widths.join("  "));
}

for (const family of [DAYS_G1, DAYS_G2]) seenIn(family);
for (const family of ["G1", "G2"] as const) {
  silenceIn(family);
  const days = [60, 90, 119];
  for (const lasts of [0, 0.25, 0.4, 0.5]) {
    movesIn(
      `${family}, noise lasts ${lasts}: said to rise or fall`,
      (seed) => levelPerson(family, { days: 120, seed, lasts }),
      days,
    );
  }
  movesIn(
    `${family}, a step of 1.5 ten days ago: the same`,
    (seed) => levelPerson(family, { days: 120, seed, step: 1.5, at: 80 }),
    [90],
  );
}
