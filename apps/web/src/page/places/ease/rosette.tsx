import type { Beat } from "@lichen/core";
import css from "./rosette.module.css";

/** Discs in three rings: how many, how far out, how large, in parts of the whole shape. */
const RINGS = [
  { count: 12, out: 36, size: 12.5, hues: ["slate", "apricot"] },
  { count: 12, out: 26, size: 10, hues: ["moss", "moss"] },
  { count: 10, out: 17.5, size: 8, hues: ["apricot", "slate"] },
] as const;

const DISCS = RINGS.flatMap(({ count, out, size, hues }, ring) =>
  Array.from({ length: count }, (_, i) => {
    const turn = ((i + ring / 2) / count) * 2 * Math.PI;
    return { x: out * Math.sin(turn), y: -out * Math.cos(turn), size, hue: hues[i % 2] ?? "moss" };
  }),
);

/**
 * Something to rest the eyes on: the two colours opening into each other with the breath in and
 * closing with the breath out. It never holds. Nothing of it is needed to follow the words.
 */
export function Rosette({ beat, isPaused }: { readonly beat: Beat; readonly isPaused: boolean }) {
  const isOpen = beat.kind === "breath" && beat.phase === "in";
  const seconds = beat.kind === "breath" ? beat.seconds : 2;
  return (
    <svg class={css.rosette} viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      <circle class={css.reach} r="48.5" />
      <g
        class={css.shape}
        style={{
          "--open": isPaused ? 0.8 : isOpen ? 1 : 0.64,
          "--seconds": `${isPaused ? 0.6 : seconds}s`,
        }}
      >
        {DISCS.map(({ x, y, size, hue }) => (
          <circle key={`${x} ${y}`} class={css[hue]} cx={x} cy={y} r={size} />
        ))}
      </g>
      <circle class={css.heart} r="17" />
    </svg>
  );
}
