import type { Geometry } from "@lichen/thallus";
import { useEffect, useRef, useState } from "preact/hooks";
import { FirstScales } from "../../frame/first-scales.tsx";
import { themeNow } from "../../frame/theme-now.ts";
import { say } from "../../language.ts";
import { useAnswer } from "../../notebook.ts";
import { plainSettings } from "../../plain-settings.ts";
import css from "./today.module.css";

/** The lichen as it was last drawn in this visit, so that what is new can be seen to grow. */
let drawn: Geometry | undefined;

/** The person's own lichen. Until it is drawn, and before there is a day, three scales stand there. */
export function Lichen() {
  const words = say().checkIn.today;
  const geometry = useAnswer("lichen");
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const { theme } = plainSettings.value;
  useEffect(() => {
    const place = canvas.current;
    if (!place || !geometry || geometry.days.length === 0) return;
    let isCurrent = true;
    void import("./draw-lichen.ts").then(({ drawLichen }) => {
      if (!isCurrent) return;
      drawLichen(place, { before: drawn, after: geometry, theme: themeNow() });
      drawn = geometry;
      setDrawn(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [geometry, theme]);
  return (
    <a
      class={css.lichen}
      href="/look-back/lichen"
      aria-label={words.lichenAlt(geometry?.days.length ?? 0, geometry?.seams.length ?? 0)}
    >
      {!isDrawn && <FirstScales />}
      <canvas ref={canvas} class={isDrawn ? css.canvas : css.waiting} />
    </a>
  );
}
