import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { FirstScales } from "../../frame/first-scales.tsx";
import { themeNow } from "../../frame/theme-now.ts";
import { say } from "../../language.ts";
import { standing } from "../../notebook.ts";
import { plainSettings } from "../../plain-settings.ts";
import { drawOn } from "../lichen/draw-on.ts";
import { remember, type SeenLichen, seenLichen } from "./seen-lichen.ts";
import css from "./today.module.css";

/**
 * The person's own lichen, as it was last seen at once, then as it is now. Until it is painted, and
 * before there is a day, three scales stand there. `isReady` once Today has what it needs: nobody
 * waits for a picture.
 */
export function Lichen({ isReady }: { readonly isReady: boolean }) {
  const words = say().checkIn.today;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { theme } = plainSettings.value;
  const [shown, setShown] = useState<SeenLichen | undefined>(() => seenLichen(themeNow()));
  const now = standing.value;
  useLayoutEffect(() => {
    if (canvas.current && shown) drawOn(canvas.current, shown.image);
  }, []);
  useEffect(() => {
    const place = canvas.current;
    if (!place || !isReady || now?.kind !== "open") return;
    let isCurrent = true;
    void show(place, () => isCurrent).then((seen) => {
      if (seen !== undefined) setShown(seen ?? undefined);
    });
    return () => {
      isCurrent = false;
    };
  }, [isReady, now, theme]);
  return (
    <a
      class={css.lichen}
      href="/look-back/lichen"
      aria-label={words.lichenAlt(shown?.days ?? 0, shown?.seams ?? 0)}
    >
      {!shown && <FirstScales />}
      <canvas ref={canvas} class={shown ? css.canvas : css.waiting} />
    </a>
  );
}

/** The painter and its files come after Today; where they do not come, Today goes without them. */
async function show(
  place: HTMLCanvasElement,
  isCurrent: () => boolean,
): Promise<SeenLichen | null | undefined> {
  try {
    const { showLichen } = await import("./show-lichen.ts");
    const seen = await showLichen(place, { theme: themeNow(), isCurrent });
    if (seen !== undefined) remember(seen ?? undefined);
    return seen;
  } catch {
    return undefined; // No picture is better than a notice: what can be done today is all there.
  }
}
