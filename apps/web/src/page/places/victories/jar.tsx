import css from "./victories.module.css";

/** As many folded notes as can be told apart; the count stands beside the picture. */
const MOST = 18;

interface Note {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly hue: "moss" | "slate" | "apricot" | "gold";
}

const HUES = ["apricot", "moss", "slate", "gold"] as const;

/**
 * A jar of folded notes, one for each victory up to what can be told apart. It is a picture only:
 * its words stand beside it. Open, its lid leans beside it and a note looks out.
 */
export function Jar({ count, isOpen }: { readonly count: number; readonly isOpen: boolean }) {
  return (
    <svg class={css.jar} viewBox="0 0 200 216" aria-hidden="true" focusable="false">
      <ellipse class={css.ground} cx="100" cy="205" rx="66" ry="7" />
      <path class={css.glass} d={GLASS} />
      {notesOf(Math.min(count, MOST)).map((note) => (
        <Folded key={`${note.x} ${note.y}`} note={note} />
      ))}
      <path class={css.rim} d={GLASS} />
      <path class={css.gleam} d="M52 92c-4 22-4 50 1 74" />
      <ellipse class={css.neck} cx="100" cy="50" rx="44" ry="7" />
      <g class={isOpen ? css.lidAside : css.lid}>
        <rect x="54" y="28" width="92" height="20" rx="7" />
        <path d="M62 35h76" />
      </g>
      {isOpen && <Folded note={{ x: 100, y: 40, turn: -14, hue: "gold" }} />}
    </svg>
  );
}

const GLASS = "M58 50c0 12-20 18-20 40v88c0 16 10 24 24 24h76c14 0 24-8 24-24V90c0-22-20-28-20-40";

/** A note folded once: a small sheet with its crease. */
function Folded({ note: { x, y, turn, hue } }: { readonly note: Note }) {
  return (
    <g class={css[hue]} transform={`translate(${x} ${y}) rotate(${turn})`}>
      <path d="M-13-8 11-9 13 7-12 9z" />
      <path class={css.crease} d="M-12 1 12-1" />
    </g>
  );
}

/** Notes lie in rows from the bottom up, each turned its own way, always the same for a count. */
function notesOf(count: number): readonly Note[] {
  const inRow = 4;
  return Array.from({ length: count }, (_, i) => {
    const [row, column] = [Math.floor(i / inRow), i % inRow];
    return {
      x: 58 + column * 28 + (row % 2) * 6 - ((i * 5) % 4),
      y: 188 - row * 21 - ((i * 7) % 6),
      turn: ((i * 47) % 70) - 35,
      hue: HUES[(i * 3 + row) % HUES.length] ?? "moss",
    };
  });
}
