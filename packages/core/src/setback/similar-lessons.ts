import { haystackOf } from "../life/search.ts";
import { COMMON_WORDS } from "./common-words.ts";

/** What a setback taught, kept to come back when something like it happens. */
export interface Lesson {
  readonly id: string;
  /** What happened then, in the person's words. */
  readonly happened: string;
  readonly lesson: string;
}

/** How many lessons are shown at once: a shelf to look at, not a case against anyone. */
const SHOWN = 3;
/** Below this likeness a lesson stays on its shelf: a wrong one costs more than a silent one. */
const ALIKE = 0.25;

/**
 * The lessons of times like this one, most alike first.
 *
 * Likeness is the cosine between the words of two texts, a word weighing more the fewer lessons
 * hold it (Spärck Jones, 1972); one that no lesson holds weighs least, for it sets none apart.
 * Words are compared as search compares them, by their beginnings,
 * so that "interviews" meets "interview"; words that say nothing are left out.
 */
export function similarLessons(lessons: readonly Lesson[], text: string): readonly Lesson[] {
  const wanted = stemsOf(text);
  const shelves = lessons.map((lesson) => ({
    lesson,
    stems: stemsOf(`${lesson.happened} ${lesson.lesson}`),
  }));
  const holding = new Map<string, number>();
  for (const { stems } of shelves) {
    for (const stem of stems) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  }
  const weight = (stem: string) => {
    const held = holding.get(stem) ?? lessons.length;
    return Math.log(1 + (lessons.length + 1) / (held + 1));
  };
  return shelves
    .map(({ lesson, stems }) => ({ lesson, likeness: likeness(wanted, stems, weight) }))
    .filter((each) => each.likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ lesson }) => lesson);
}

function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (stem: string) => number,
): number {
  const size = (stems: ReadonlySet<string>): number =>
    [...stems].reduce((sum, stem) => sum + weight(stem) ** 2, 0);
  const shared = size(new Set([...a].filter((stem) => b.has(stem))));
  return shared === 0 ? 0 : shared / Math.sqrt(size(a) * size(b));
}

/** The beginnings of the telling words of a text: five letters, or four where vowels are marks. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = haystackOf([text]).split(" ");
  const telling = words.filter((word) => word.length > 2 && !COMMON_WORDS.has(word));
  return new Set(telling.map((word) => word.slice(0, /[\u0900-\u0dff]/.test(word) ? 4 : 5)));
}
