import css from "./first-scales.module.css";

/** Centres and radii of the first scales of a new lichen, on a square of 100. */
const SCALES = [
  { x: 42, y: 38, r: 17, lit: "moss" },
  { x: 62, y: 46, r: 15, lit: "slate" },
  { x: 47, y: 60, r: 19, lit: "apricot" },
] as const;

/** A lichen on its first day: three scales. The words beside it say so, so it is hidden from readers. */
export function FirstScales() {
  return (
    <svg class={css.scales} viewBox="14 12 72 76" aria-hidden="true" focusable="false">
      <defs>
        {SCALES.map(({ lit }) => (
          <radialGradient key={lit} id={`lit-${lit}`} cx="0.36" cy="0.3" r="0.8">
            <stop class={css.light} offset="0" />
            <stop class={css[lit]} offset="0.75" />
          </radialGradient>
        ))}
      </defs>
      {SCALES.map(({ x, y, r, lit }) => (
        <g key={lit}>
          <circle class={css.shade} cx={x + 1} cy={y + 3} r={r} />
          <circle class={css.rim} cx={x} cy={y} r={r} fill={`url(#lit-${lit})`} />
        </g>
      ))}
    </svg>
  );
}
