import type { Geometry, Place } from "@lichen/thallus";
import { Button } from "@lichen/ui/Button";
import { useEffect, useRef, useState } from "preact/hooks";
import type { LichenFruit } from "../../../port/views.ts";
import { themeNow } from "../../frame/theme-now.ts";
import { plainSettings } from "../../plain-settings.ts";
import { showDay } from "../look-back/wanted-day.ts";
import { drawOn } from "./draw-on.ts";
import css from "./lichen.module.css";
import { lichenWords } from "./lichen-words.ts";
import { painter } from "./painter.ts";
import { placeSaid } from "./place-said.ts";
import type { Thallus } from "./thallus.ts";

/** More pixels than this are not seen. */
const SHARPEST = 2;
/** How many places Page Up and Page Down go over. */
const FAR = 12;
/** A touch so near to the middle, as a part of half the picture, means some place; one at the edge lets go. */
const WITHIN = 0.9;

/** The lichen, large. A touch or an arrow key goes to a place in it, and the place is said below. */
export function Picture(props: {
  readonly thallus: Thallus;
  readonly geometry: Geometry;
  readonly places: readonly Place[];
  readonly fruits: readonly LichenFruit[];
  readonly said: string;
}) {
  const { thallus, geometry, places, fruits } = props;
  const words = lichenWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [at, setAt] = useState<number>();
  const place = at === undefined ? undefined : places[at];
  const { theme } = plainSettings.value;
  const { half } = thallus.frameOf(geometry);

  useEffect(() => {
    const drawing = canvas.current;
    if (!drawing) return;
    let isCurrent = true;
    const size = Math.round(drawing.clientWidth * Math.min(devicePixelRatio, SHARPEST));
    void painter()
      .then((hand) => hand.whole({ size, theme: themeNow() }))
      .then((image) => isCurrent && drawOn(drawing, image));
    return () => {
      isCurrent = false;
    };
  }, [geometry, theme]);

  const touch = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width - 0.5) * 2 * half;
    const y = ((event.clientY - box.top) / box.height - 0.5) * 2 * half;
    const found =
      thallus.placeAt(geometry, x, y) ??
      (Math.hypot(x, y) < half * WITHIN ? nearest(places, x, y) : undefined);
    const index = found ? places.findIndex((each) => isSame(each, found)) : -1;
    setAt(index < 0 ? undefined : index);
  };

  return (
    <>
      <div
        class={css.picture}
        role="slider"
        tabIndex={0}
        aria-label={words.placesLabel}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, places.length - 1)}
        aria-valuenow={at ?? 0}
        aria-valuetext={place ? placeSaid(place, fruits, words) : props.said}
        onClick={touch as (event: MouseEvent) => void}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          if (event.key === "Enter" && place) return showDay(place.to);
          const to = indexAfter(event.key, at, places.length);
          if (to === undefined) return;
          event.preventDefault();
          setAt(to === "none" ? undefined : to);
        }}
      >
        <canvas ref={canvas} class={css.canvas} />
        {place && (
          <i
            class={css.mark}
            style={{
              insetInlineStart: `${(place.x / half + 1) * 50}%`,
              insetBlockStart: `${(place.y / half + 1) * 50}%`,
            }}
          />
        )}
      </div>
      <div class={css.place}>
        {place ? (
          <>
            <p>{placeSaid(place, fruits, words)}</p>
            <Button look="words" onPress={() => showDay(place.to)}>
              {words.openDays}
            </Button>
          </>
        ) : (
          <p class={css.quiet}>{words.howToMove}</p>
        )}
      </div>
    </>
  );
}

/** The place nearest to a touch that fell between them. */
function nearest(places: readonly Place[], x: number, y: number): Place | undefined {
  const away = (place: Place) => Math.hypot(place.x - x, place.y - y);
  return places.toSorted((a, b) => away(a) - away(b))[0];
}

function isSame(a: Place, b: Place): boolean {
  return a.kind === b.kind && a.from === b.from && a.x === b.x && a.y === b.y;
}

/** Where a key leads: right and down go on in time, left and up go back, Escape lets go. */
function indexAfter(
  key: string,
  at: number | undefined,
  count: number,
): number | "none" | undefined {
  const by = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    PageDown: FAR,
    PageUp: -FAR,
  }[key];
  if (key === "Escape" && at !== undefined) return "none";
  if (count === 0) return undefined;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (by === undefined) return undefined;
  if (at === undefined) return by > 0 ? 0 : count - 1;
  return Math.max(0, Math.min(count - 1, at + by));
}
