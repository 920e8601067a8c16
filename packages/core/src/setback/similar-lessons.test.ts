import fc from "fast-check";
import { expect, it } from "vitest";
import { type Lesson, similarLessons } from "./index.ts";

const shelf: readonly Lesson[] = [
  {
    id: "interview",
    happened: "I froze in the interview when they asked about salary",
    lesson: "Write one number down before the interview.",
  },
  {
    id: "run",
    happened: "I did not go running for two weeks",
    lesson: "Shoes by the door. Five minutes still counts.",
  },
  {
    id: "चाय",
    happened: "माँ से फ़ोन पर बहस हो गई",
    lesson: "बहस से पहले पाँच मिनट टहलना है।",
  },
];
const idsFor = (text: string) => similarLessons(shelf, text).map(({ id }) => id);

it("brings back the lesson of a time like this one, in its own language", () => {
  expect(idsFor("The interviews went badly, I froze again")).toEqual(["interview"]);
  expect(idsFor("माँ से फिर फ़ोन पर बहस")).toEqual(["चाय"]);
  expect(idsFor("no running this week, the shoes stayed in the box")).toEqual(["run"]);
});

it("stays silent about a time like none of them, and about words that say nothing", () => {
  expect(idsFor("The landlord raised the rent")).toEqual([]);
  expect(idsFor("I did not, and then it was what it was")).toEqual([]);
  expect(idsFor("")).toEqual([]);
});

it("finds every lesson by what happened then, and shows no more than three", () => {
  const words = fc.array(fc.constantFrom("exam", "letter", "kitchen", "rent", "garden", "train"), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (all) => {
      const lessons = all.map((each, i) => ({ id: `${i}`, happened: each.join(" "), lesson: "" }));
      for (const lesson of lessons) {
        const found = similarLessons(lessons, lesson.happened);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});
