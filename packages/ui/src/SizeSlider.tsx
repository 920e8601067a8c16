import { useId } from "preact/hooks";
import css from "./SizeSlider.module.css";

/**
 * A size chosen among a few, from small to large. The track shows where the sizes lie that would fit;
 * `says` is what a screen reader hears of each. It hears of every size it passes, and once at the end.
 */
export function SizeSlider(props: {
  readonly label: string;
  /** Where in the list the chosen size stands. */
  readonly at: number;
  readonly count: number;
  readonly says: string;
  /** The first and last place that would fit. */
  readonly fits?: { readonly from: number; readonly to: number } | undefined;
  readonly least: string;
  readonly most: string;
  readonly onPass: (at: number) => void;
  readonly onChoose: (at: number) => void;
}) {
  const id = useId();
  const { fits } = props;
  const last = Math.max(1, props.count - 1);
  return (
    <div class={css.whole}>
      <label for={id} class="heard">
        {props.label}
      </label>
      <div
        class={css.place}
        style={{
          "--from": (fits?.from ?? 0) / last,
          "--to": (fits?.to ?? 0) / last,
        }}
      >
        <span class={css.track} />
        {fits && <span class={css.fits} />}
        <input
          id={id}
          class={css.range}
          type="range"
          min={0}
          max={props.count - 1}
          step={1}
          value={props.at}
          aria-valuetext={props.says}
          onInput={(event) => props.onPass(Number(event.currentTarget.value))}
          onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
        />
      </div>
      <div class={css.ends} aria-hidden="true">
        <span>{props.least}</span>
        <span>{props.most}</span>
      </div>
    </div>
  );
}
