import { calibrationOf, type Prediction } from "@lichen/core";
import { SaidAndHappened } from "@lichen/ui/SaidAndHappened";
import css from "./predictions.module.css";
import { predictionsWords } from "./predictions-words.ts";

/** A person's own calibration, as counts: a picture, a sentence for each line of it, and a table. */
export function WhatTheyShow({ all }: { readonly all: readonly Prediction[] }) {
  const words = predictionsWords();
  const bands = calibrationOf(all);
  const told = bands.filter(({ isEnough }) => isEnough);
  const most = Math.max(...bands.map(({ looks }) => looks));
  if (most === 0) return null;
  return (
    <section class={css.section}>
      <h2 class={css.heading}>{words.shownTitle}</h2>
      {told.length === 0 ? (
        <p class={css.quiet}>{words.notEnough(most)}</p>
      ) : (
        <>
          <SaidAndHappened
            rows={told.map((band) => ({
              id: String(band.from),
              label: words.bandSaid(band),
              said: (band.said ?? 0) / 10,
              happened: band.yes / band.looks,
            }))}
            saidLabel={words.ringIs}
            happenedLabel={words.discIs}
            never={words.never}
            always={words.always}
          />
          <p class={css.quiet}>{words.soFar}</p>
        </>
      )}
      <details class={css.twin}>
        <summary>{words.asTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
        <section class={css.scroll} tabIndex={0} aria-label={words.shownTitle}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.tableSure}</th>
                <th scope="col">{words.tableLooks}</th>
                <th scope="col">{words.outcome.yes}</th>
                <th scope="col">{words.outcome.partly}</th>
                <th scope="col">{words.outcome.no}</th>
              </tr>
            </thead>
            <tbody>
              {bands.map(({ from, to, looks, yes, partly, no }) => (
                <tr key={from}>
                  <th scope="row">{words.bandName(from, to)}</th>
                  <td>{looks}</td>
                  <td>{yes}</td>
                  <td>{partly}</td>
                  <td>{no}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}
