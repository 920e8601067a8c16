import { FamilySign } from "./family-sign.tsx";
import { openWay } from "./in-hand.ts";
import css from "./library.module.css";
import { libraryWords } from "./library-words.ts";
import { markSaid } from "./mark-said.ts";
import type { Way } from "./ways.ts";

/** One technique among many; why it is not offered, where it is not. */
function WayRow({ way }: { readonly way: Way }) {
  const { page } = libraryWords();
  const [from, to] = way.facts.minutes;
  const mark = markSaid(way);
  return (
    <button type="button" class={css.way} onClick={() => openWay(way.id)}>
      <FamilySign sign={way.words ? way.facts.family : "own"} />
      <span class={css.wayWords}>
        <span class={css.wayHead}>
          <span class={css.wayTitle} dir="auto">
            {way.title}
          </span>
          <span class={css.small}>{page.span(from, to)}</span>
        </span>
        {way.line !== "" && (
          <span class={css.wayLine} dir="auto">
            {way.line}
          </span>
        )}
        {mark && <span class={css.mark}>{mark}</span>}
      </span>
    </button>
  );
}

/** Techniques, one below the other. */
export function WayRows({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <ul class={css.ways}>
      {ways.map((way) => (
        <li key={way.id}>
          <WayRow way={way} />
        </li>
      ))}
    </ul>
  );
}

/** Techniques under one heading. */
export function WayList(props: {
  readonly title?: string | undefined;
  readonly ways: readonly Way[];
}) {
  if (props.ways.length === 0) return null;
  return (
    <section class={css.section}>
      {props.title && <h2 class={css.heading}>{props.title}</h2>}
      <WayRows ways={props.ways} />
    </section>
  );
}
