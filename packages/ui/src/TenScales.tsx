import css from "./TenScales.module.css";

/**
 * A chance as ten scales: lit for so many in ten, a broken rim as far as it may well reach, open for
 * the rest. Its words stand beside it, and a screen reader hears those.
 */
export function TenScales({ lit, reach }: { readonly lit: number; readonly reach: number }) {
  return (
    <span class={css.row} aria-hidden="true">
      {Array.from({ length: 10 }, (_, i) => (
        <i key={i} class={i < lit ? css.lit : i < reach ? css.perhaps : css.open} />
      ))}
    </span>
  );
}
