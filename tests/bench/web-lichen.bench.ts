import { livedDays } from "@lichen/testkit";
import { type AskPainter, openPainterPage } from "../chromium/painter-page.ts";
import { median } from "./median.ts";

const ROUNDS = 5;
/** The side of the lichen on Today, in pixels of a phone. */
const SIZE = 400;

const { page, close } = await openPainterPage();

/** Milliseconds from the start of the worker to the whole lichen; then for one more day, and a frame. */
async function measured(): Promise<{ cold: number; day: number; frame: number }> {
  const days = livedDays({ days: 3_651, seed: 1 });
  return page.evaluate(
    async ({ days, size }) => {
      const timed = async (act: () => Promise<unknown>, from = performance.now()) => {
        await act();
        return performance.now() - from;
      };
      const begun = performance.now();
      const { ask, dismiss }: { ask: AskPainter; dismiss(): void } = Reflect.get(
        globalThis,
        "hirePainter",
      )();
      const look = { size, theme: "light" };
      const cold = await timed(async () => {
        await ask("take", { seed: 1, days: days.slice(0, -1) });
        await ask("whole", look);
      }, begun);
      const day = await timed(() => ask("take", { seed: 1, days }));
      const frame = await timed(() => ask("growing", look, 0.5));
      dismiss();
      return { cold, day, frame };
    },
    { days, size: SIZE },
  );
}

const rounds: Awaited<ReturnType<typeof measured>>[] = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measured());
await close();

console.log(
  JSON.stringify({
    "lichen-cold": median(rounds.map(({ cold }) => cold)),
    "lichen-new-day": median(rounds.map(({ day }) => day)),
    "lichen-frame": median(rounds.map(({ frame }) => frame)),
  }),
);
