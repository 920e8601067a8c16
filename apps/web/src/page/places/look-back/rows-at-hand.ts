import { useEffect, useRef, useState } from "preact/hooks";
import type { TimelineRow, TimelineSlice } from "../../../port/views.ts";
import { ask } from "../../worker-port.ts";
import type { RowWindow } from "./row-window.ts";

/** Rows are asked for in pieces of so many, one piece ahead of the finger on either side. */
const PIECE = 32;
const NEAR = 6;

interface Piece {
  readonly revision: number;
  readonly rows: readonly TimelineRow[];
}

/** What is known of the timeline: pieces of it, and how long it is. */
interface AtHand {
  readonly total: number;
  readonly pieces: ReadonlyMap<number, Piece>;
}

/** The pieces a window touches, and their neighbours. */
export function piecesFor({ from, count }: RowWindow, total: number): readonly number[] {
  const first = Math.max(0, Math.floor(from / PIECE) - 1);
  const last = Math.min(Math.ceil(total / PIECE) - 1, Math.floor((from + count) / PIECE) + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * The rows of the timeline, fetched once each: a scroll over rows that are here asks for nothing. After
 * a change of the life (`revision`) what is in sight is asked for anew, all at once, so that no entry is
 * ever there twice; pieces far from the screen are let go.
 */
export function useRows(begun: TimelineSlice, shown: RowWindow, revision: number) {
  const [atHand, setAtHand] = useState<AtHand>(() => ({
    total: begun.total,
    pieces: new Map([[0, { revision: Number.NaN, rows: begun.rows }]]),
  }));
  const asked = useRef({ revision: Number.NaN, pieces: new Set<number>() });
  const wanted = piecesFor(shown, atHand.total);
  useEffect(() => {
    if (asked.current.revision !== revision) asked.current = { revision, pieces: new Set() };
    const round = asked.current;
    const missing = wanted.filter((piece) => !round.pieces.has(piece));
    const [first] = missing;
    const last = missing.at(-1);
    if (first === undefined || last === undefined) return;
    round.pieces = new Set([...wanted, ...round.pieces].filter(isNear(wanted)));
    const question = { from: first * PIECE, count: (last - first + 1) * PIECE };
    void ask("timeline", question).then(({ total, rows }) => {
      if (asked.current !== round) return;
      const fresh = missing.map((piece): [number, Piece] => {
        const at = (piece - first) * PIECE;
        return [piece, { revision, rows: rows.slice(at, at + PIECE) }];
      });
      setAtHand(({ pieces }) => {
        const isKept = ([piece, held]: [number, Piece]) =>
          held.revision === revision && round.pieces.has(piece);
        return { total, pieces: new Map([...[...pieces].filter(isKept), ...fresh]) };
      });
    });
  }, [wanted.join(), revision]);
  return {
    total: atHand.total,
    row: (index: number) => atHand.pieces.get(Math.floor(index / PIECE))?.rows[index % PIECE],
  };
}

/** Pieces so near to the screen are kept. */
function isNear(wanted: readonly number[]) {
  const [first = 0] = wanted;
  const last = wanted.at(-1) ?? first;
  return (piece: number) => piece >= first - NEAR && piece <= last + NEAR;
}
