import { FAMILIES, type PlannedResponse } from "@lichen/core";
import { Button } from "@lichen/ui/Button";
import { Field } from "@lichen/ui/Field";
import { Segmented } from "@lichen/ui/Segmented";
import { useLayoutEffect, useRef } from "preact/hooks";
import { WrittenField } from "../wording/written-field.tsx";
import css from "./chains.module.css";
import { libraryWords } from "./library-words.ts";
import type { Way } from "./ways.ts";

type Kind = PlannedResponse["kind"];

/** The next step of a plan: in one's own words, a technique that may be offered, or a person. */
export function NewStep(props: {
  readonly kind: Kind;
  readonly next: PlannedResponse | undefined;
  readonly ways: readonly Way[];
  readonly onKind: (kind: Kind) => void;
  readonly onNext: (next: PlannedResponse | undefined) => void;
  readonly onAdd: (response: PlannedResponse) => void;
  /** Grows when the person was led here from elsewhere on the page: the focus follows. */
  readonly calls: number;
}) {
  const { page } = libraryWords();
  const { kind, next, onNext, calls } = props;
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (calls > 0) section.current?.querySelector<HTMLInputElement>("[type=text]")?.focus();
  }, [calls]);
  const kinds = [
    { id: "own", label: page.byWords },
    { id: "technique", label: page.byWay },
    { id: "person", label: page.byPerson },
  ] as const;
  return (
    <section ref={section} class={css.section}>
      <h2 class={css.heading}>{page.addTitle}</h2>
      <Segmented
        label={page.addTitle}
        isLabelHidden
        value={kind}
        options={kinds}
        onChange={(to) => {
          onNext(undefined);
          props.onKind(to);
        }}
      />
      {kind === "own" && (
        <WrittenField
          label={page.what}
          value={next?.kind === "own" ? next.text : ""}
          onInput={(text) => onNext({ kind: "own", text })}
        />
      )}
      {kind === "person" && (
        <Field
          label={page.who}
          value={next?.kind === "person" ? next.name : ""}
          onInput={(name) => onNext({ kind: "person", name })}
        />
      )}
      {kind === "technique" && (
        <WayPick
          ways={props.ways}
          value={next?.kind === "technique" ? next.id : ""}
          onPick={onNext}
        />
      )}
      <Button icon="plus" isOff={!next} onPress={() => next && props.onAdd(next)}>
        {page.add}
      </Button>
    </section>
  );
}

/** A technique to choose, by what it works through; one of the person's own brings its title. */
function WayPick(props: {
  readonly ways: readonly Way[];
  readonly value: string;
  readonly onPick: (next: PlannedResponse | undefined) => void;
}) {
  const { page } = libraryWords();
  const mine = props.ways.filter(({ ownId }) => ownId !== undefined);
  const groups = [
    { label: page.mine, ways: mine },
    ...FAMILIES.map((family) => ({
      label: page.family[family],
      ways: props.ways.filter((way) => way.ownId === undefined && way.facts.family === family),
    })),
  ];
  const pick = (id: string) => {
    const way = props.ways.find((each) => each.id === id);
    props.onPick(
      way && { kind: "technique", id, ...(way.ownId !== undefined && { title: way.title }) },
    );
  };
  return (
    <label class={css.pick}>
      <span>{page.byWay}</span>
      <select value={props.value} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">{page.pickWay}</option>
        {groups
          .filter(({ ways }) => ways.length > 0)
          .map(({ label, ways }) => (
            <optgroup key={label} label={label}>
              {ways.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}
