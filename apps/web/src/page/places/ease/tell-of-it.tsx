import { MOMENT_KINDS, PLACES } from "@lichen/core";
import { Chip } from "@lichen/ui/Chip";
import css from "./ease.module.css";
import { easeWords } from "./ease-words.ts";
import { type MomentInHand, moment } from "./in-hand.ts";

/** Minutes there may be; the rest of the day needs no number. */
const MINUTES = [1, 3, 5, 10] as const;

/** What it is most like, where one is, and how much time there is: each may be left out. */
export function TellOfIt() {
  const { page, hard } = easeWords();
  const { kind, place, minutes } = moment.value;
  const { where, howLong } = hard;
  return (
    <>
      <Chosen
        label={hard.whatKind}
        all={MOMENT_KINDS.map((id) => ({ id, label: hard.moment[id] }))}
        value={kind}
        onChange={(to) => tell({ kind: to })}
      />
      <details class={css.more} open={place !== undefined || minutes !== undefined}>
        <summary>{page.hereAndNow}</summary>
        <Chosen
          label={where}
          all={PLACES.map((id) => ({ id, label: hard.place[id] }))}
          value={place}
          onChange={(to) => tell({ place: to })}
        />
        <Chosen
          label={howLong}
          all={MINUTES.map((id) => ({ id, label: page.upTo(id) }))}
          value={minutes}
          onChange={(to) => tell({ minutes: to })}
        />
      </details>
    </>
  );
}

function tell(what: MomentInHand): void {
  moment.value = { ...moment.value, ...what };
}

/** Chips of which one or none holds. */
function Chosen<Id extends string | number>(props: {
  readonly label: string;
  readonly all: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id | undefined;
  readonly onChange: (to: Id | undefined) => void;
}) {
  return (
    <fieldset class={css.group}>
      <legend class={css.question}>{props.label}</legend>
      <div class={css.chips}>
        {props.all.map((each) => (
          <Chip
            key={each.id}
            label={each.label}
            state={props.value === each.id ? "on" : "off"}
            onPress={() => props.onChange(props.value === each.id ? undefined : each.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
