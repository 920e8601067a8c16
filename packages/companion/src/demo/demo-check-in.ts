import type { JsonObject, SeededRandom } from "@lichen/base";
import { FEELINGS } from "@lichen/content";
import { type DemoDay, filledIn, leastSaid } from "./demo-day.ts";

/** How a day is, about -1 to 1: what drifts, what the weekday and the season bring, and chance. */
export function moodOn(
  drift: number,
  {
    weekday,
    dayOfLife,
    random,
  }: { readonly weekday: number; readonly dayOfLife: number; readonly random: SeededRandom },
): number {
  const week = [0.25, -0.3, -0.1, 0, 0.05, 0.2, 0.3][weekday] ?? 0;
  const season = 0.25 * Math.sin((2 * Math.PI * dayOfLife) / 365);
  return drift + week + season + 0.15 * random.normal();
}

/** What a made-up person says in a check-in; often little, sometimes much. */
export function checkInFields(day: DemoDay): JsonObject {
  const { random, words, mood, grown } = day;
  const pleasantness = rating(5.2 + 2 * mood + 0.9 * random.normal());
  const energy = rating(4.8 + 1.2 * mood + 1.6 * random.normal());
  const kindness = rating(3.8 + 2.2 * grown + 1.1 * mood + random.normal());
  const able = rating(4.2 + 1.8 * grown + 1.3 * mood + random.normal());
  const feelings = nearestFeelings(pleasantness, energy, random);
  return {
    pleasantness,
    energy,
    ...(random.happens(0.75) && { feelings }),
    ...(random.happens(0.5) && { kindness }),
    ...(random.happens(0.5) && { able }),
    ...(random.happens(0.25) && {
      [mood < 0 ? "needsUnmet" : "needsMet"]: [random.pick(words.needs)],
    }),
    ...(random.happens(0.3) && { strengths: [random.pick(words.strengths)] }),
    ...(random.happens(0.5) && { tags: [random.pick(words.tags)] }),
    ...(random.happens(0.55) && { note: noteOf(day) }),
  };
}

function noteOf(day: DemoDay): string {
  const { random, words, mood } = day;
  const kind = mood < -0.45 ? "heavy" : mood < 0.45 ? "plain" : "light";
  const first = leastSaid(day, words.notes[kind]);
  const note = random.happens(0.55) ? `${first} ${leastSaid(day, words.also)}` : first;
  return filledIn(day, note);
}

/** One or two of the feelings whose place is near. */
function nearestFeelings(
  pleasantness: number,
  energy: number,
  random: SeededRandom,
): readonly string[] {
  const near = FEELINGS.map(({ id, ...place }) => ({
    id,
    distance: Math.hypot(place.pleasantness - pleasantness, place.energy - energy),
  }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 6);
  const first = random.pick(near).id;
  const second = random.pick(near).id;
  return random.happens(0.3) && second !== first ? [first, second] : [first];
}

/** Held within 0 to 10, to a half. */
export function rating(value: number): number {
  return Math.round(Math.min(10, Math.max(0, value)) * 2) / 2;
}
