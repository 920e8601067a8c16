import type { OwnPage, OwnPageKind, PartOf } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import type { ComponentChildren } from "preact";
import type { WrittenPage } from "../../own-page.ts";
import { PickVersion } from "../look-back/pick-version.tsx";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./own-parts.module.css";

/** The parts of a page of one's own: to be written on the screen, and on paper as they were written. */
export function OwnParts<K extends OwnPageKind>(props: {
  readonly parts: readonly PartOf<K>[];
  readonly written: WrittenPage<K>;
  readonly label: { readonly [part in PartOf<K>]: string };
  readonly hint: { readonly [part in PartOf<K>]: string };
  readonly print: string;
  readonly printLine?: string;
  /** What follows the parts, on the screen and on paper. */
  readonly after?: ComponentChildren;
}) {
  const { parts, written, label, hint } = props;
  const { page, wordings } = written;
  if (!page) return null;
  const onPaper = parts.map((part) => [part, wordings[part]?.join("\n\n") ?? page[part]]);
  const paper = Object.fromEntries(onPaper) as OwnPage<K>; // Made from its own parts.
  return (
    <>
      <div class={css.onScreen}>
        {parts.map((part) => {
          const several = wordings[part];
          return several ? (
            <section key={part} class={css.part} aria-label={label[part]}>
              <h2>{label[part]}</h2>
              <PickVersion texts={several} onPick={(index) => void written.pick(part, index)} />
            </section>
          ) : (
            <WrittenField
              key={part}
              label={label[part]}
              value={page[part]}
              rows={2}
              placeholder={hint[part]}
              onInput={(text) => written.write(part, text)}
              onLeave={() => void written.keep()}
            />
          );
        })}
      </div>
      <div class={css.onPaper}>
        <PartsToRead parts={parts} page={paper} label={label} />
      </div>
      {props.after}
      <div class={css.onScreen}>
        <Button icon="download" onPress={() => print()}>
          {props.print}
        </Button>
        {props.printLine && <p class={css.small}>{props.printLine}</p>}
      </div>
    </>
  );
}

/** The parts as text to read; parts that were left out are not there. */
export function PartsToRead<P extends string>(props: {
  readonly parts: readonly P[];
  /** What each part says; one that says nothing may be left out. */
  readonly page: { readonly [part in P]?: string };
  readonly label: { readonly [part in P]: string };
}) {
  return (
    <>
      {props.parts
        .filter((part) => (props.page[part] ?? "").trim() !== "")
        .map((part) => (
          <section key={part} class={css.part}>
            <h2>{props.label[part]}</h2>
            <p dir="auto">{props.page[part]}</p>
          </section>
        ))}
    </>
  );
}
