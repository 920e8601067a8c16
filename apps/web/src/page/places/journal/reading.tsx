import css from "./journal.module.css";
import type { Inline } from "./read-inline.ts";
import { type Block, readMarks } from "./read-marks.ts";

/**
 * A page as it reads. It is built from plain data, element by element: nothing that was typed or
 * pasted is ever taken for HTML, and a link is shown with where it leads and is not one.
 */
export function Reading({ text }: { readonly text: string }) {
  return (
    <div class={css.reading} dir="auto">
      {readMarks(text).map((block, i) => (
        <Shown key={`${i} ${block.kind}`} block={block} />
      ))}
    </div>
  );
}

function Shown({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "rule":
      return <hr />;
    case "code":
      return <pre dir="ltr">{block.text}</pre>;
    case "quote":
      return (
        <blockquote>
          <Line parts={block.inner} />
        </blockquote>
      );
    case "heading": {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <Line parts={block.inner} />
        </Heading>
      );
    }
    case "list": {
      const items = block.items.map((item, i) => (
        <li key={`${i} ${item.length}`}>
          <Line parts={item} />
        </li>
      ));
      return block.from === undefined ? <ul>{items}</ul> : <ol start={block.from}>{items}</ol>;
    }
    case "paragraph":
      return (
        <p>
          <Line parts={block.inner} />
        </p>
      );
  }
}

function Line({ parts }: { readonly parts: readonly Inline[] }) {
  return <>{parts.map((part, i) => partOf(part, i))}</>;
}

function partOf(part: Inline, key: number) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return <code key={key}>{part.text}</code>;
    case "strong":
      return (
        <strong key={key}>
          <Line parts={part.inner} />
        </strong>
      );
    case "lean":
      return (
        <em key={key}>
          <Line parts={part.inner} />
        </em>
      );
    case "link":
      return (
        <span key={key}>
          {part.text} <span class={css.address}>({part.to})</span>
        </span>
      );
  }
}
