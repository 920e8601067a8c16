import type { Sample } from "../src/sample.ts";
import { type GalleryChoice, queryOf, SIZES, THEMES } from "./choice.ts";
import css from "./gallery.module.css";
import { LANGUAGES, WORDS } from "./words.ts";

/** A component and the ways it can look. */
export interface Room {
  readonly name: string;
  readonly samples: readonly Sample[];
}

/** Every component in every theme, text size and language. */
export function Gallery(props: {
  readonly rooms: readonly Room[];
  readonly choice: GalleryChoice;
}) {
  const { rooms, choice } = props;
  const words = WORDS[choice.language];
  const shown = rooms.filter(({ name }) => choice.component === "" || name === choice.component);
  return (
    <>
      <nav class={css.choices} aria-label="Gallery" dir="ltr">
        <Choices name="theme" all={THEMES} choice={choice} />
        <Choices name="size" all={SIZES} choice={choice} />
        <Choices name="language" all={LANGUAGES} choice={choice} />
        <Choices name="component" all={["", ...rooms.map(({ name }) => name)]} choice={choice} />
      </nav>
      <main class={css.rooms}>
        {shown.map(({ name, samples }) => (
          <section key={name} id={name} class={css.room} aria-label={name}>
            <p class={css.name} dir="ltr">
              {name}
            </p>
            {samples.map((sample) => (
              <div key={sample.name} class={css.sample} data-sample={`${name}/${sample.name}`}>
                {sample.show(words)}
              </div>
            ))}
          </section>
        ))}
      </main>
    </>
  );
}

function Choices(props: {
  readonly name: keyof GalleryChoice;
  readonly all: readonly string[];
  readonly choice: GalleryChoice;
}) {
  const { name, all, choice } = props;
  return (
    <p class={css.row}>
      {all.map((one) => (
        <a
          key={one}
          href={queryOf({ ...choice, [name]: one })}
          aria-current={choice[name] === one ? "true" : undefined}
        >
          {one || "all"}
        </a>
      ))}
    </p>
  );
}
