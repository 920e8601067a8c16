import type { Geometry } from "@lichen/thallus";
import { useEffect, useRef } from "preact/hooks";

/** Pixels of the picture: sharp on paper of a hand’s breadth. */
const SIDE = 1200;

/** The lichen as it goes onto paper: by daylight, whatever the screen shows. Its words stand below it. */
export function PrintedLichen({ geometry }: { readonly geometry: Geometry }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isCurrent = true;
    void import("@lichen/thallus").then(({ paint }) => {
      const context = canvas.current?.getContext("2d");
      if (isCurrent && context) paint(context, geometry, { size: SIDE, theme: "light" });
    });
    return () => {
      isCurrent = false;
    };
  }, [geometry]);
  return <canvas ref={canvas} width={SIDE} height={SIDE} />;
}
