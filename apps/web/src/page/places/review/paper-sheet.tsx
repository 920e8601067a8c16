import type { Paper, PaperBlock, PaperSection, PaperTable } from "@lichen/core";
import type { ComponentChildren, Ref } from "preact";
import css from "./paper.module.css";
import { PaperPicture } from "./paper-picture.tsx";

/**
 * A paper on the screen, which is also what is printed: the same words in the same order, as wide as the
 * screen here and on A4 there. `lichen` is drawn where the paper has room for it.
 */
export function PaperSheet(props: {
  readonly paper: Paper;
  readonly label: string;
  readonly lichen?: ComponentChildren;
  readonly sheetRef?: Ref<HTMLElement>;
}) {
  const { paper } = props;
  return (
    <article ref={props.sheetRef ?? null} class={css.sheet} aria-label={props.label}>
      <header class={css.head}>
        <div>
          <h2 class={css.title}>{paper.title}</h2>
          <p>{paper.under}</p>
        </div>
        {paper.name !== "" && <p dir="auto">{paper.name}</p>}
      </header>
      {paper.notice !== "" && <p class={css.notice}>{paper.notice}</p>}
      <div class={css.parts}>
        {paper.sections.map((section) => (
          <Part key={section.id} section={section} lichen={props.lichen} />
        ))}
      </div>
      <footer class={css.foot}>
        {paper.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

function Part({
  section,
  lichen,
}: {
  readonly section: PaperSection;
  readonly lichen: ComponentChildren;
}) {
  const hasCharts = section.blocks.some(({ kind }) => kind === "chart");
  return (
    <section class={section.isHalf ? css.half : css.whole}>
      {section.title !== "" && <h3 class={css.partTitle}>{section.title}</h3>}
      <div class={hasCharts ? css.charts : css.blocks}>
        {section.blocks.map((block, i) => (
          <Block key={i} block={block} lichen={lichen} />
        ))}
      </div>
    </section>
  );
}

function Block({
  block,
  lichen,
}: {
  readonly block: PaperBlock;
  readonly lichen: ComponentChildren;
}) {
  switch (block.kind) {
    case "figures":
      return (
        <div class={css.figures}>
          {block.figures.map(({ number, says }) => (
            <p key={says}>
              <strong>{number}</strong> <span>{says}</span>
            </p>
          ))}
        </div>
      );
    case "table":
      return <Table table={block} />;
    case "chart":
      return <PaperPicture chart={block} />;
    case "lines":
      return (
        <>
          {block.lines.map((line) => (
            <p key={line} class={css.line} dir="auto">
              {line}
            </p>
          ))}
        </>
      );
    case "own-words":
      return (
        <div class={css.owns}>
          {block.texts.map((text) => (
            <p key={text} class={css.own} dir="auto">
              “{text}”
            </p>
          ))}
        </div>
      );
    case "lichen":
      return (
        <>
          <div class={css.lichen} aria-hidden="true">
            {lichen}
          </div>
          <p class={css.under}>{block.says}</p>
        </>
      );
  }
}

/** A table; where the screen is narrow each row stands by itself, its cells with the names of their columns. */
function Table({ table: { head, rows, numbers } }: { readonly table: PaperTable }) {
  const [first, ...others] = head;
  return (
    <table class={css.table}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((name, i) => (
            <th key={name} scope="col" class={numbers.includes(i + 1) ? css.number : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([about = "", ...cells]) => (
          <tr key={about}>
            <th scope="row" dir="auto">
              {about}
            </th>
            {cells.map((cell, i) => (
              <td
                key={others[i]}
                class={numbers.includes(i + 1) ? css.number : undefined}
                data-name={others[i]}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
