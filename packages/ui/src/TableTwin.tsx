import type { ComponentChildren } from "preact";
import css from "./TableTwin.module.css";

/** A chart's twin in numbers, opened on asking. What is not known stays empty. */
export function TableTwin(props: {
  readonly summary: string;
  readonly head: readonly string[];
  /** The first of each row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}) {
  return (
    <details class={css.twin}>
      <summary>{props.summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with large letters a wide table is scrolled by keys too */}
      <section class={css.scroll} tabIndex={0} aria-label={props.summary}>
        <table>
          <thead>
            <tr>
              {props.head.map((name, i) => (
                <th key={i} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map(([name, ...cells], i) => (
              <tr key={i}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
