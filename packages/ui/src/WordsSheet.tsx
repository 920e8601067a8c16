import css from "./WordsSheet.module.css";

/** Words to be written down, numbered, in two columns; on paper they stand alone. */
export function WordsSheet(props: { readonly label: string; readonly words: readonly string[] }) {
  return (
    <ol class={css.words} aria-label={props.label} lang="en">
      {props.words.map((word, index) => (
        <li key={index}>{word}</li>
      ))}
    </ol>
  );
}
