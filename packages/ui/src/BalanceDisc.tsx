import css from "./BalanceDisc.module.css";

/**
 * One day at a glance: which of two answers stood higher, by hue and by the sign in it (an upright for the first, a
 * lying one for the second, a dot where they were even). Without both it is an open ring; a setback that was
 * met is a second ring of gold. Without an entry there is only a point.
 */
export function BalanceDisc(props: {
  readonly leans: "first" | "second" | "even" | undefined;
  /** 1 is the smallest, 3 the largest; 0: no entry. */
  readonly size: 0 | 1 | 2 | 3;
  readonly isRinged?: boolean;
}) {
  const { leans, size, isRinged } = props;
  if (size === 0) return <i class={css.point} aria-hidden="true" />;
  return (
    <i
      class={`${css.disc} ${css[`size${size}`]} ${css[leans ?? "open"]} ${isRinged ? css.ringed : ""}`}
      aria-hidden="true"
    />
  );
}
