import { type Day, seededRandom } from "@lichen/base";
import type { LivedDay } from "@lichen/thallus";
import { type AskPainter, openPainterPage } from "./painter-page.ts";
import { smallPng } from "./small-png.ts";

/** The side of a picture, in pixels. */
const SIDE = 600;
const GROUND = { light: "#fbf7ef", dark: "#161f1d" } as const;
/** How long a time leans one way, in days. */
const SEASON = 40;

/** A made-up life whose seasons lean to self-reliance, to neither, and to self-compassion. */
function seasons(count: number): readonly LivedDay[] {
  const chance = seededRandom(3);
  const days = Array.from({ length: count }, (_, i): LivedDay => {
    const season = Math.floor(i / SEASON) % 4;
    const rests = chance.happens(0.25);
    const most = (leans: number): number =>
      rests ? 0 : chance.between(0, season === leans ? 5 : 1);
    return {
      day: (18_000 + i) as Day,
      reliance: most(0),
      compassion: most(2),
      setback: !rests && chance.happens(0.025) ? "met" : "none",
      victories: !rests && chance.happens(0.1) ? 1 : 0,
      reachedOut: !rests && chance.happens(0.08) ? 1 : 0,
    };
  });
  return days;
}

/** Draws the lichens of some days, a month, four months, a year and ten years, by day and by night. */
export async function drawLichens(keep: (name: string, picture: Buffer) => void): Promise<void> {
  const { page, close } = await openPainterPage();
  await page.setViewportSize({ width: SIDE, height: SIDE });
  for (const count of [5, 30, 120, 365, 3_650]) {
    for (const theme of ["light", "dark"] as const) {
      await page.evaluate(
        async ({ days, look, ground }) => {
          const { ask, dismiss }: { ask: AskPainter; dismiss(): void } = Reflect.get(
            globalThis,
            "hirePainter",
          )();
          await ask("take", { seed: 6, days });
          const image = await ask("whole", look);
          dismiss();
          document.body.style.background = ground;
          const canvas = document.querySelector("canvas");
          if (!canvas || !(image instanceof ImageBitmap)) throw new Error("nothing was painted");
          canvas.width = look.size;
          canvas.height = look.size;
          canvas.getContext("2d")?.drawImage(image, 0, 0);
        },
        { days: seasons(count), look: { size: SIDE, theme }, ground: GROUND[theme] },
      );
      const name = `lichen-${String(count).padStart(3, "0")}-days${theme === "dark" ? "-dark" : ""}`;
      keep(`${name}.png`, await smallPng(page, await page.screenshot()));
    }
  }
  await close();
}
